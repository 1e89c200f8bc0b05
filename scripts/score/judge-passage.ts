import type { Label, Passage } from './read-passages.ts';

/** A mark as the detector gives it. */
export interface Painted {
  /** Entry id, several joined by spaces where the words may mean either. */
  entry: string;
  text: string;
  nth: number;
  why: string;
}

/** Something that was named and should have been found at least once. */
export interface Referent {
  is: string;
  isFound: boolean;
  /** The entries of the marks on it. */
  entries: string[];
  label: Label;
}

/** How a passage came out. */
export interface Judged {
  passage: Passage;
  right: Painted[];
  /** Marks on a trap, or on words without any label. */
  wrong: (Painted & { reason: string })[];
  referents: Referent[];
}

interface Span {
  start: number;
  end: number;
}

/**
 * Compares marks with labels, whatever the density: a mark is right when it
 * overlaps a labelled span, wrong when it overlaps a trap or no label at all. A
 * referent counts as found when any span labelled with it is marked.
 */
export function judgePassage(passage: Passage, visible: string, painted: readonly Painted[]): Judged {
  const labels = passage.marks.map((label) => ({ label, span: spanOf(visible, label) }));
  const traps = passage.not.map((trap) => ({ trap, span: spanOf(visible, trap) }));
  const judged: Judged = { passage, right: [], wrong: [], referents: [] };
  const entriesOf = new Map<string, string[]>();
  for (const mark of painted) {
    const span = spanOf(visible, mark);
    const hit = labels.filter((label) => overlap(label.span, span) > 0);
    const trap = traps.find((other) => overlap(other.span, span) > 0);
    if (hit.length > 0) judged.right.push(mark);
    else judged.wrong.push({ ...mark, reason: trap ? trap.trap.why : 'no label' });
    for (const { label } of hit) entriesOf.set(label.is, [...(entriesOf.get(label.is) ?? []), mark.entry]);
  }
  const musts = Map.groupBy(
    passage.marks.filter((label) => label.need === 'must'),
    (label) => label.is,
  );
  for (const [is, [label]] of musts) {
    const entries = entriesOf.get(is) ?? [];
    if (label) judged.referents.push({ is, isFound: entries.length > 0, entries, label });
  }
  return judged;
}

/** Where the nth occurrence of a text stands; an empty span at the end where there is none. */
function spanOf(visible: string, { text, nth }: { text: string; nth: number }): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = visible.indexOf(text, start + 1);
    if (start < 0) return { start: visible.length, end: visible.length };
  }
  return { start, end: start + text.length };
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
