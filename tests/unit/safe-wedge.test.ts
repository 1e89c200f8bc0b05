import { expect, test } from 'vitest';
import { isHeadingFor } from '../../page/safe-wedge';

const BOX = { left: 100, right: 400, top: 200, bottom: 500 } as DOMRectReadOnly;

test.each([
  ['straight down to a box below', { x: 150, y: 100 }, { x: 150, y: 120 }, true],
  ['slantwise to its far corner', { x: 150, y: 100 }, { x: 190, y: 120 }, true],
  ['almost along the line', { x: 150, y: 100 }, { x: 250, y: 104 }, false],
  ['away from it', { x: 150, y: 100 }, { x: 150, y: 80 }, false],
  ['past its near corner', { x: 150, y: 100 }, { x: 100, y: 110 }, false],
  ['up to a box above', { x: 150, y: 600 }, { x: 155, y: 580 }, true],
  ['not at all', { x: 150, y: 100 }, { x: 150, y: 100 }, false],
  ['from the left beside it', { x: 50, y: 300 }, { x: 60, y: 310 }, true],
  ['to the left beside it', { x: 50, y: 300 }, { x: 40, y: 300 }, false],
])('%s', (_name, from, to, expected) => expect(isHeadingFor(from, to, BOX)).toBe(expected));
