import type { EntryDetails } from '../../data/entry-details';

/**
 * What a description holds beside English text: codes and days, names of people and places, which are
 * names in every language, and sources, whose titles are in the language of the source.
 */
const NO_ENGLISH = new Set([
  ...['id', 'entry', 'kind', 'stance', 'issue', 'stage', 'now', 'version'],
  ...['asOf', 'date', 'from', 'to', 'lastConfirmed'],
  ...['name', 'country', 'org', 'sources'],
]);

/** People and states are called in other languages much as in English. */
const NAMED_ALIKE: readonly EntryDetails['kind'][] = ['person', 'state'];

/** Shorter pieces between the links of a text could stand anywhere. */
const LONG_PIECE = 20;

/** All English text of an entry, as it stands in its description. */
export function englishOf(details: EntryDetails): string[] {
  return [...textsIn(details), ...(NAMED_ALIKE.includes(details.kind) ? [] : [details.name])];
}

/** Text of a view that holds English of the dataset, outside of what is marked as English. */
export function findUnmarkedEnglish(view: Node, english: readonly string[]): string[] {
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    // Sources are links, or have their description in a title.
    if (!parentElement || parentElement.closest('a, [title], .sources, textarea')) continue;
    const isMarked = parentElement.closest('[lang]')?.getAttribute('lang') === 'en';
    if (!isMarked && english.some((text) => data.includes(text))) found.push(data);
  }
  return found;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.flatMap(textsIn).filter((text) => text.length > LONG_PIECE || !isLinked(value));
  if (typeof value !== 'object' || value === null || 'entry' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NO_ENGLISH.has(key) ? [] : textsIn(inner)));
}

function isLinked(list: readonly unknown[]): boolean {
  return list.some((piece) => typeof piece === 'string');
}
