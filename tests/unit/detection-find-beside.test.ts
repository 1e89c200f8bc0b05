import { describe, expect, test } from 'vitest';
import { marksIn } from './detection-cases';

/** A paragraph that shows the subject. */
const ABOUT = 'Ministers met at the European Court of Human Rights.';

/** Whether Denmark is marked, which it is only beside what it does: "said" after it, "led by" before it. */
function isMarked(text: string): boolean {
  return marksIn([ABOUT, text]).includes('denmark: Denmark');
}

describe('what stands directly beside a name', () => {
  test.each([
    'Then Denmark said no.',
    'Then Denmark \n  said no.',
    'Then Denmark\u00a0said no.',
    'Then Denmark\u200b \u00adsaid no.',
    'Then Denmark (said no.',
    'Then Denmark-said no.',
    'Then Denmark’s said no.',
    "Then the states led by' Denmark.",
    'The states led by Denmark.',
    'The states led\nby  (Denmark).',
    'Denmark, Italy, and the Denmark said no.',
    'The states led by Italy & Denmark.',
  ])('%j', (text) => expect(isMarked(text)).toBe(true));

  test.each([
    'Then Denmark, said no.',
    'Then Denmark. Said no.',
    'Then Denmark ( said no.',
    'Then Denmark’said no.',
    'Then Denmark never said no.',
    `Then Denmark${' '.repeat(45)}said no.`,
    'The states led by, Denmark.',
    'The states led by( Denmark.',
    'The states led by Italy; Denmark.',
    'said Denmark led by',
  ])('and what does not: %j', (text) => expect(isMarked(text)).toBe(false));
});
