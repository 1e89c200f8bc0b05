import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameKind } from '../entry/entry-words';
import { type MixedText, MixedWords } from '../entry/MixedWords';
import type { SearchResult } from './EntrySearch';

interface SearchResultsProps {
  /** The id of the list; its options are numbered from it. */
  id: string;
  results: SearchResult[];
  /** Which one the arrow keys are on. */
  active: number;
  onOpen(result: SearchResult): void;
}

/** What was found, as the list of the search field: the focus stays in the field. */
export function SearchResults({ id, results, active, onOpen }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  // The focus is in the field: nobody else brings what the arrow keys are on into view. What is found begins at its top.
  useLayoutEffect(() => {
    if (active === 0) list.current?.parentElement?.scrollTo(0, 0);
    else list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [results, active]);
  return (
    <div
      ref={list}
      id={id}
      class="results"
      role="listbox"
      aria-label={i18n.t('popup.search')}
      hidden={results.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {results.map((result, nth) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus
        <div
          key={result.id}
          id={optionId(id, nth)}
          class="result"
          role="option"
          tabIndex={-1}
          aria-selected={nth === active}
          onClick={() => onOpen(result)}
        >
          <span class="result-name" lang="en">
            {result.name}
          </span>{' '}
          <span class="result-line">
            <MixedWords {...describeResult(result)} />
          </span>
        </div>
      ))}
    </div>
  );
}

/** The id of the nth option of a list. */
export function optionId(listId: string, nth: number): string {
  return `${listId}-${nth}`;
}

function describeResult({ kind, line }: SearchResult): MixedText {
  if (!line) return { text: nameKind(kind), english: '' };
  return { ...line, text: i18n.t('search.kindAndLine', { kind: nameKind(kind), line: line.text }) };
}
