/** Below this lightness, of 255, a ground is dark: where black and white text are equally readable on it. */
const DARK_BELOW = 118;

/** Whether the ground around an element is light or dark: its own, or of the first element around it that has one; else as the reader's system has it. */
export function themeAround(element: Element | null): 'light' | 'dark' {
  for (let at = element; at; at = at.parentElement) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < DARK_BELOW ? 'dark' : 'light';
  }
  const asksForDark = matchMedia('(prefers-color-scheme: dark)').matches;
  // A page that never says it has a dark side is shown on white.
  const hasDarkSide = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  return asksForDark && hasDarkSide ? 'dark' : 'light';
}

/** Perceived lightness from 0 to 255; null for a colour that lets the ground below shine through, or is written in another way. */
function lightnessOf(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (/^rgba?\((.+)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (!color.startsWith('rgb') || !(alpha > 0.5)) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
