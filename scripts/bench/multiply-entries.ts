import type { Entry } from '@/data/schema';

/** So many times the entries: all but the first time under other names, of words that no page holds. */
export function multiplyEntries(entries: readonly Entry[], times: number): Entry[] {
  const copies = Array.from({ length: times - 1 }, (_, copy) => entries.map((entry) => renameEntry(entry, copy)));
  return [...entries, ...copies.flat()];
}

function renameEntry(entry: Entry, copy: number): Entry {
  const spellings = entry.spellings.map((group) => ({
    ...group,
    texts: group.texts.map((text) => rename(text, copy)),
  }));
  return { ...entry, id: `${entry.id}-${copy}`, spellings };
}

/** Short words stay: names share their "of" and "the". */
function rename(text: string, copy: number): string {
  const ending = 'aeioukmst'.charAt(copy);
  return text.replace(
    /\p{L}{4,}|\p{Lu}{2,}/gu,
    (word) => `${word}${/\p{Ll}$/u.test(word) ? ending : ending.toUpperCase()}q`,
  );
}
