import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntryKind } from '../../data/schema';
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
  line: string | null;
  /** For the first of a list: what tells it from its look-alikes. */
  difference?: string | null;
}

interface EntrySearchProps {
  /** What is searched for at first: words that a reader selected on a page. */
  firstQuery?: string;
  edition: Missing['edition'];
  tools: ReaderTools;
  search(query: string): Promise<SearchResult[]>;
  onOpen(ids: string[]): void;
}

/** A search over everything, by keyboard alone as well: a combobox with its list. */
export function EntrySearch({ firstQuery = '', edition, tools, search, onOpen }: EntrySearchProps) {
  const inputId = useId();
  const listId = useId();
  const section = useRef<HTMLElement>(null);
  const { query, results, active, ask, move } = useSearch(search);
  const chosen = results?.[active];
  const hasFound = chosen !== undefined;
  useLayoutEffect(() => {
    if (firstQuery) void ask(firstQuery);
  }, []);
  // What is found stands below: the field goes to the top, to leave room for it.
  useLayoutEffect(() => {
    if (hasFound) section.current?.scrollIntoView({ block: 'start' });
  }, [hasFound]);
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
    <section class={results ? 'search' : 'search search-idle'} ref={section}>
      <label class="only-heard" for={inputId}>
        {i18n.t('popup.search')}
      </label>
      <input
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
      <p class={results?.length === 0 ? 'search-nothing' : 'only-heard'} role="status">
        {results && describeResults(results.length, query)}
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
    </section>
  );
}

function describeResults(count: number, query: string): string {
  return count > 0 ? i18n.t('search.results', count) : i18n.t('search.nothing', { query: query.trim() });
}
