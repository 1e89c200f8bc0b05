import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveAlong, placeSheet, placeTooltip } from '../../page/place-tooltip';

const VIEW = { width: 1000, height: 800 };
const TOOLTIP = { width: 356, height: 300 };
const lineAt = (x: number, y: number) => ({ x, y, width: 80, height: 20 });

describe('where the tooltip goes', () => {
  test.each([
    ['below the line when there is room', lineAt(100, 100), { side: 'below', left: 100, edge: 126, maxHeight: 666 }],
    ['above near the lower edge', lineAt(100, 700), { side: 'above', left: 100, edge: 106, maxHeight: 686 }],
    ['inside at the right edge', lineAt(950, 100), { side: 'below', left: 636, edge: 126, maxHeight: 666 }],
    ['inside at the left edge', lineAt(-40, 100), { side: 'below', left: 8, edge: 126, maxHeight: 666 }],
  ])('%s', (_name, line, expected) => {
    expect(placeTooltip({ line, view: VIEW, tooltip: TOOLTIP })).toEqual(expected);
  });

  test('takes the side with more room when neither has enough', () => {
    const small = { width: 1000, height: 480 };
    const place = placeTooltip({ line: lineAt(100, 250), view: small, tooltip: { width: 356, height: 600 } });
    expect(place).toEqual({ side: 'above', left: 100, edge: 236, maxHeight: 236 });
  });

  test.each([
    ['after it', lineAt(40, 60), { left: 126 }],
    ['before it', lineAt(450, 60), { left: 88 }],
    ['over it where neither side has room', lineAt(200, 60), { left: 200 }],
  ])('stands beside the line in a window too low for either side: %s', (_name, line, expected) => {
    const place = placeTooltip({ line, view: { width: 600, height: 160 }, tooltip: TOOLTIP });
    expect(place).toEqual({ side: 'beside', edge: 8, maxHeight: 144, ...expected });
  });

  test('stays below or above where a lower card is all there is', () => {
    const view = { width: 600, height: 160 };
    const { side } = placeTooltip({ line: lineAt(40, 60), view, tooltip: { width: 356, height: 50 } });
    expect(side).toBe('below');
  });

  test('is beside the line rather than too low to read in', () => {
    const view = { width: 900, height: 400 };
    const sideAt = (y: number) => placeTooltip({ line: lineAt(40, y), view, tooltip: TOOLTIP }).side;
    // Line and margins take 34 px: from these places on, 200 px are left below or above.
    expect([166, 167, 213, 214].map(sideAt)).toEqual(['below', 'beside', 'beside', 'above']);
  });

  test('goes along with its line, as high as the window lets it be there', () => {
    const below = { side: 'below', left: 20, edge: 300, maxHeight: 492 } as const;
    expect(moveAlong(below, { x: 5, y: 100 }, 800)).toEqual({ side: 'below', left: 25, edge: 400, maxHeight: 392 });
    expect(moveAlong(below, { x: 0, y: -320 }, 800)).toMatchObject({ edge: -20, maxHeight: 784 });
    const above = { ...below, side: 'above' } as const;
    expect(moveAlong(above, { x: 0, y: -100 }, 800)).toMatchObject({ edge: 400, maxHeight: 392 });
  });

  test('is placed anew where too little room is left beside its moved line', () => {
    const place = { side: 'below', left: 0, edge: 500, maxHeight: 292 } as const;
    expect(moveAlong(place, { x: 0, y: 92 }, 800)?.maxHeight).toBe(200);
    expect(moveAlong(place, { x: 0, y: 93 }, 800)).toBe(null);
    // What is low by itself may have less; what stands beside its line stays.
    expect(moveAlong({ ...place, maxHeight: 100 }, { x: 0, y: 150 }, 800)?.maxHeight).toBe(142);
    const beside = { ...place, side: 'beside', edge: 8 } as const;
    expect(moveAlong(beside, { x: 0, y: 150 }, 800)).toEqual(beside);
  });

  test('never covers the line and never leaves the window', () => {
    const x = fc.integer({ min: 0, max: 980 });
    const y = fc.integer({ min: 0, max: 780 });
    const size = fc.record({ width: fc.integer({ min: 100, max: 400 }), height: fc.integer({ min: 50, max: 1200 }) });
    fc.assert(
      fc.property(x, y, size, (lineX, lineY, tooltip) => {
        const line = { x: lineX, y: lineY, width: 20, height: 18 };
        const { side, left, edge, maxHeight } = placeTooltip({ line, view: VIEW, tooltip });
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + tooltip.width).toBeLessThanOrEqual(VIEW.width - 8);
        expect(edge).toBeGreaterThan(side === 'below' ? lineY + line.height : VIEW.height - lineY);
        expect(edge + maxHeight).toBeLessThanOrEqual(VIEW.height - 8);
      }),
    );
  });
});

describe('where a sheet goes', () => {
  test.each([
    ['to the bottom', 300, 780, { edge: 'bottom', maxHeight: 454 }],
    ['to the bottom, and no higher than most of the window', 20, 780, { edge: 'bottom', maxHeight: 546 }],
    ['to the top when it would cover the line', 700, 780, { edge: 'top', maxHeight: 546 }],
    ['over the line in a low window', 110, 256, { edge: 'bottom', maxHeight: 240 }],
    ['over the line, and high enough to read in, on a phone on its side', 180, 390, { edge: 'bottom', maxHeight: 273 }],
    ['over the line in a very low one, of which a strip stays to be seen', 60, 160, { edge: 'bottom', maxHeight: 144 }],
  ])('%s', (_name, y, height, { edge, maxHeight }) => {
    const place = placeSheet({ line: lineAt(20, y), view: { width: 320, height } });
    expect(place.edge).toBe(edge);
    expect(place.maxHeight).toBeCloseTo(maxHeight, 0);
  });
});
