import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTooltip } from '../../page/place-tooltip';

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
