import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntryKind } from '../../data/schema';
import type { SearchAnswer } from '../../data/search-answers';
import type { MixedText } from '../entry/MixedWords';
import type { ReaderTools } from '../entry/reader-tools';
import { ToolRow } from '../entry/ToolRow';
import type { Missing } from '../entry/write-report';
import { optionId, SearchResults } from './SearchResults';
import { useSearch } from './use-search';

/** An entry as the search lists it. */
export interface SearchResult {
  id: string;
  name: string;
  kind: EntryKind;
  line: MixedText | null;
  /** For the first of a list: what tells it from its look-alikes. */
  difference?: string | null;
}

/** What is found for a query. */
export interface SearchFindings extends Pick<SearchAnswer, 'fit'> {
  /** The best first. */
  results: SearchResult[];
}

interface EntrySearchProps {
  /** What is searched for at first: words that a reader selected on a page. */
  firstQuery?: string;
  edition: Missing['edition'];
  tools: ReaderTools;
  search(query: string): Promise<SearchFindings>;
  onOpen(ids: string[]): void;
  /** What stands there as long as nothing is asked. */
  children: ComponentChildren;
}

/** Where a finger reaches everything, and a keyboard that comes up by itself would cover half of it. */
const FINGERS = '(hover: none) and (pointer: coarse)';

/** A search over everything, with the focus from the start, by keyboard alone as well: a combobox, and its list in place of all else. */
export function EntrySearch({ firstQuery = '', edition, tools, search, onOpen, children }: EntrySearchProps) {
  const inputId = useId();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const { query, found, active, ask, move } = useSearch(search);
  const results = found?.results;
  const chosen = results?.[active];
  useLayoutEffect(() => {
    if (!matchMedia(FINGERS).matches) field.current?.focus();
    if (firstQuery) void ask(firstQuery);
  }, []);
  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && chosen) onOpen([chosen.id]);
    // Escape empties the field first; on the next one the browser closes the popup.
    else if (event.key === 'Escape' && query) ask('');
    else return;
    event.preventDefault();
  }
  return (
    <>
      <search class="search">
        <label class="only-heard" for={inputId}>
          {i18n.t('popup.search')}
        </label>
        <input
          ref={field}
          id={inputId}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('popup.searchHint')}
          aria-expanded={chosen !== undefined}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen && optionId(listId, active)}
          value={query}
          onInput={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </search>
      <div class="popup-body" onFocusIn={keepInView}>
        <p
          class={found && (results?.length === 0 || found.fit === 'part') ? 'search-note' : 'only-heard'}
          role="status"
        >
          {found && describeFindings(found, query)}
        </p>
        {results?.length === 0 && (
          <div class="entry">
            <ToolRow entries={[]} missing={{ words: query.trim(), edition }} marking={null} tools={tools} />
          </div>
        )}
        {results?.[0]?.difference && (
          <p class="search-difference" lang="en">
            {results[0].difference}
          </p>
        )}
        <SearchResults id={listId} results={results ?? []} active={active} onOpen={({ id }) => onOpen([id])} />
        <div hidden={found !== null}>{children}</div>
      </div>
    </>
  );
}

/** Firefox leaves what has the focus where it is as long as a part of it can be seen. */
function keepInView({ target }: FocusEvent) {
  if (target instanceof HTMLElement && target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
}

function describeFindings({ results, fit }: SearchFindings, query: string): string {
  if (results.length === 0) return i18n.t('search.nothing', { query: query.trim() });
  return i18n.t(fit === 'part' ? 'search.nearest' : 'search.results', results.length);
}
