/** The colour that was asked about last: nearly all text of a page has one. */
let last: { color: string; lightness: number | null } = { color: '', lightness: null };

/**
 * The lightness of a computed colour, from 0 (black) to 1 (white), as eyes see
 * it; null where the colour lets what is below it shine through, or is written
 * in a way we do not read.
 */
export function lightnessOf(color: string): number | null {
  if (last.color !== color) last = { color, lightness: readLightness(color) };
  return last.lightness;
}

function readLightness(color: string): number | null {
  const [, form = '', body = ''] = /^(\w+)\((.*)\)$/.exec(color) ?? [];
  const [head = '', alpha = '1'] = body.split('/');
  const numbers = head.split(/[\s,]+/).flatMap((word) => readNumber(word) ?? []);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, fourth = 1] = numbers;
  if (Math.min(fourth, readNumber(alpha) ?? 1) < 0.5) return null;
  switch (form) {
    case 'rgb':
    case 'rgba':
      return lightnessOfRgb(first / 255, second / 255, third / 255);
    case 'color':
      return lightnessOfRgb(first, second, third);
    case 'oklab':
    case 'oklch':
      return first;
    case 'lab':
    case 'lch':
      return first / 100;
    default:
      return null;
  }
}

/** Close to what `oklab` calls lightness: the cube root of how much light there is. */
function lightnessOfRgb(red: number, green: number, blue: number): number | null {
  const [r, g, b] = [red, green, blue].map((part) => Math.max(0, part) ** 2.2);
  const light = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  return Number.isNaN(light) ? null : Math.cbrt(light);
}

/** Numbers and percentages; the name of a colour space is neither. */
function readNumber(word: string): number | null {
  const number = Number.parseFloat(word);
  if (Number.isNaN(number)) return null;
  return word.trim().endsWith('%') ? number / 100 : number;
}
