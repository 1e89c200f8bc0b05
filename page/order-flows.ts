import type { KeptFlow } from './keep-flows';
import { isBefore } from './page-order';

/** An element with which a section begins, and its turn among flows and starters. */
export interface Starter {
  element: Element;
  turn: number;
}

/** Sorts flows and starters that were not kept in the page's order, and gives them turns in it; gives the last turn. */
export function sortFlows(flows: KeptFlow[], starters: Starter[]): number {
  flows.sort(compareFlows);
  starters.sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
  return giveTurns(flows, starters);
}

function compareFlows(a: KeptFlow, b: KeptFlow): number {
  if (a.first === b.first) return (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0);
  return isBefore(a.first, b.first) ? -1 : 1;
}

/** Numbers flows and starters, each in the page's order, in one order; gives the last number. */
function giveTurns(flows: readonly KeptFlow[], starters: readonly Starter[]): number {
  let turn = 0;
  let nth = 0;
  for (const flow of flows) {
    for (let starter = starters[nth]; starter && isBefore(starter.element, flow.first); starter = starters[++nth]) {
      starter.turn = ++turn;
    }
    flow.turn = ++turn;
  }
  for (const starter of starters.slice(nth)) starter.turn = ++turn;
  return turn;
}
