import type { KeptFlow } from './keep-flows';
import type { Piece } from './retrace-flow';
import type { Sight } from './see-element';

/**
 * A number that is 0 where none of the pieces can be seen, and another one where
 * others of those can be seen that hold a phrase: the rest matters to nobody.
 */
export function whichAreSeen(flow: KeptFlow, sight: Sight): number {
  const { pieces } = flow;
  flow.telling ??= tellingPieces(flow);
  let sum = 0;
  for (let at = 0; at < pieces.length; at++) {
    if (sum !== 0 && !flow.telling.has(at)) continue;
    if (sight.isShown((pieces[at] as Piece).node)) sum = (sum * 31 + at + 1) % 1_000_000_007;
  }
  return sum;
}

/** The pieces in which a part of a phrase stands, by their position. */
function tellingPieces({ pieces, hits }: KeptFlow): Set<number> {
  const telling = new Set<number>();
  let at = 0;
  for (let hit = 0; hit < hits.length; hit += 3) {
    const [start, end] = [hits[hit + 1] as number, hits[hit + 2] as number];
    while (at > 0 && (pieces[at] as Piece).start > start) at--;
    while (at + 1 < pieces.length && (pieces[at + 1] as Piece).start <= start) at++;
    for (let part = at; part < pieces.length && (pieces[part] as Piece).start < end; part++) telling.add(part);
  }
  return telling;
}
