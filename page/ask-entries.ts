import type { EntryDetails } from '../data/entry-details';
import type { Nearby } from './name-nearby';

/** What came of asking: the entries that the edition has, or that nobody could be asked. */
export type Asked = EntryDetails[] | 'failed';

/** Asks for entries by id, and tells what stands near the place they are asked from. */
export type AskEntries = (ids: readonly string[], nearby?: Nearby) => Promise<Asked>;

/** Answers kept: a reader moves between a few marks. */
const KEPT_ANSWERS = 20;

/**
 * Remembers the last answers, so that asking when the pointer begins to rest
 * and again when the tooltip opens is one question. Where nobody answers, as
 * after an update of the extension, that is not remembered.
 */
export function createEntryMemory(
  ask: (ids: readonly string[], nearby?: Nearby) => Promise<EntryDetails[]>,
): AskEntries {
  const answers = new Map<string, Promise<Asked>>();
  return (ids, nearby) => {
    const key = JSON.stringify([ids, nearby]);
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(ids, nearby).catch((): Asked => {
      answers.delete(key);
      return 'failed';
    });
    const [oldest] = answers.keys();
    if (answers.size >= KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
    answers.set(key, answer);
    return answer;
  };
}
