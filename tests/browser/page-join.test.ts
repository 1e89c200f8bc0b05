import { afterEach, describe, expect, it } from 'vitest';
import { joinStretches, type Starter } from '../../page/order-flows';

/** More than a function can take as arguments. */
const MANY = 150_000;

function placeStarters(count: number): Starter[] {
  const root = document.createElement('main');
  const starters = Array.from({ length: count }, () => ({ element: document.createElement('i') }));
  for (const { element } of starters) root.append(element);
  document.body.append(root);
  return starters;
}

afterEach(() => document.body.replaceChildren());

describe('stretches are joined', () => {
  it('into the order of the page, wherever each belongs', () => {
    const all = placeStarters(9);
    const of = (...numbers: number[]) => numbers.map((number) => all[number] as Starter);
    expect(joinStretches([of(3, 4, 7), of(0, 1), of(2, 5, 6, 8)])).toEqual(all);
    expect(joinStretches([of(0, 1), of(2, 3), of(4, 5, 6, 7, 8)])).toEqual(all);
    expect(joinStretches([[], of(0), []])).toEqual(of(0));
  });

  it('with what was read twice as it was read last', () => {
    const [first, second] = placeStarters(2) as [Starter, Starter];
    const again = { element: first.element };
    const joined = joinStretches([[first, second], [again]]);
    expect(joined).toHaveLength(2);
    expect(joined[0]).toBe(again);
  });

  it('also on a page of more than can be handed over at once', () => {
    const all = placeStarters(MANY);
    expect(joinStretches([all.slice(1), all.slice(0, 1)])).toHaveLength(MANY);
  });
});
