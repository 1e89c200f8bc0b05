/** How far apart, in heights of a line, two lines may stand that are read as one stretch. */
const FARTHEST = 1;
/** A stretch that takes more of the window than this leaves no room beside it; then only its line is kept clear. */
const LARGEST = 0.5;

/**
 * A line box made as high as the stretch of lines it belongs to, so that what is
 * placed beside it covers none of them. Lines of another column stay out.
 */
export function linesAround(line: DOMRectReadOnly, lines: readonly DOMRectReadOnly[]): DOMRectReadOnly {
  const gap = FARTHEST * line.height;
  let { top, bottom } = line;
  // Down the lines and up again: whichever of them the stretch is grown from, it reaches both ends.
  for (const next of [...lines, ...lines.toReversed()]) {
    if (next.top > bottom + gap || next.bottom < top - gap) continue;
    top = Math.min(top, next.top);
    bottom = Math.max(bottom, next.bottom);
  }
  return bottom - top > LARGEST * innerHeight ? line : new DOMRect(line.x, top, line.width, bottom - top);
}
