import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTooltip } from '../../page/place-tooltip';

const VIEW = { width: 1000, height: 800 };
const TOOLTIP = { width: 356, height: 300 };
const lineAt = (x: number, y: number) => ({ x, y, width: 80, height: 20 });

describe('where the tooltip goes', () => {
  test.each([
    ['below the line when there is room', lineAt(100, 100), { left: 100, top: 126, side: 'below', maxHeight: 300 }],
    ['above near the lower edge', lineAt(100, 700), { left: 100, top: 394, side: 'above', maxHeight: 300 }],
    ['inside at the right edge', lineAt(950, 100), { left: 636, top: 126, side: 'below', maxHeight: 300 }],
    ['inside at the left edge', lineAt(-40, 100), { left: 8, top: 126, side: 'below', maxHeight: 300 }],
  ])('%s', async (_name, line, expected) => {
    expect(await placeTooltip({ line, view: VIEW, tooltip: TOOLTIP })).toEqual(expected);
  });

  test('gives up height rather than cover the line, on the side with more room', async () => {
    const place = await placeTooltip({ line: lineAt(100, 250), view: { width: 1000, height: 480 }, tooltip: { width: 356, height: 600 } });
    expect(place).toEqual({ left: 100, top: 8, side: 'above', maxHeight: 236 });
  });

  test('never covers the line and never leaves the window, wherever there is room at all', async () => {
    const within = (most: number) => fc.integer({ min: 0, max: most });
    await fc.assert(
      fc.asyncProperty(within(980), within(780), within(1200), fc.integer({ min: 100, max: 360 }), async (x, y, height, width) => {
        const line = { x, y, width: 20, height: 18 };
        const { left, top, maxHeight } = await placeTooltip({ line, view: VIEW, tooltip: { width, height: height + 96 } });
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(VIEW.width - 8);
        expect(top >= y + 18 || top + maxHeight <= y).toBe(true);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + maxHeight).toBeLessThanOrEqual(VIEW.height - 8);
      }),
    );
  });
});
