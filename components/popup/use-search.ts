import { useRef, useState } from 'preact/hooks';
import type { SearchFindings } from './EntrySearch';

/** A query, what was found for it, and which of that the arrow keys are on. */
interface SearchState {
  query: string;
  /** Null before anything was asked. */
  found: SearchFindings | null;
  active: number;
}

/** One letter is no question yet: that nothing is found for it would be no answer. */
const SHORTEST_QUERY = 2;

const NOTHING_ASKED: SearchState = { query: '', found: null, active: 0 };

/** Asks while the reader types. An answer that comes after a newer question is ignored. */
export function useSearch(search: (query: string) => Promise<SearchFindings>) {
  const [state, setState] = useState(NOTHING_ASKED);
  const newest = useRef('');
  async function ask(query: string) {
    newest.current = query;
    if (query.trim().length < SHORTEST_QUERY) return setState({ ...NOTHING_ASKED, query });
    setState((now) => ({ ...now, query }));
    const found = await search(query);
    // "What is" asks nothing yet: what was there stays.
    if (newest.current === query) setState({ query, found: found.fit === 'unasked' ? null : found, active: 0 });
  }
  function move(by: 1 | -1) {
    setState((now) => {
      const count = now.found?.results.length ?? 0;
      return count === 0 ? now : { ...now, active: (now.active + by + count) % count };
    });
  }
  return { ...state, ask, move };
}
