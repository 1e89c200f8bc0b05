import { elementAround } from './page-order';
import { lightnessOf } from './read-color';

export type Theme = 'light' | 'dark';

/** Between black and white, as eyes see it. */
const MIDDLE = 0.6;
/** How much lighter or darker than the middle a text must be to give its ground away: readable text is. */
const CLEARLY = 0.12;

/**
 * Whether the ground around an element is light or dark: its own, or of the
 * first element around it that has one; else as the reader's system has it.
 */
export function themeAround(element: Element | null): Theme {
  for (let at = element; at; at = elementAround(at)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(at);
    const lightness = lightnessOf(backgroundColor);
    if (lightness !== null) return lightness < MIDDLE ? 'dark' : 'light';
    // What a picture or a gradient looks like cannot be asked; its text can be read on it.
    const ofText = backgroundImage === 'none' ? null : lightnessOf(color);
    if (ofText !== null) return ofText < MIDDLE ? 'light' : 'dark';
  }
  const asksForDark = matchMedia('(prefers-color-scheme: dark)').matches;
  // A page that never says it has a dark side is shown on white.
  const hasDarkSide = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  return asksForDark && hasDarkSide ? 'dark' : 'light';
}

/**
 * Whether an element's text stands on a light or a dark ground. Its colour is
 * the better witness, because pages see to it that text can be read, on
 * pictures and gradients too.
 */
export function themeOfText(element: Element): Theme {
  const lightness = lightnessOf(getComputedStyle(element).color);
  if (lightness === null || Math.abs(lightness - MIDDLE) < CLEARLY) return themeAround(element);
  return lightness < MIDDLE ? 'light' : 'dark';
}
