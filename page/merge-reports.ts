import type { Mention, PageReport } from './messages';

/** Mentions of the same entries as one, with the counts of all frames together. */
export function mergeMentions(mentions: readonly Mention[]): Mention[] {
  const byEntries = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = byEntries.get(keyOf(mention));
    byEntries.set(keyOf(mention), known ? { ...known, count: known.count + mention.count } : mention);
  }
  return [...byEntries.values()];
}

/** Where the nth mention of these entries, counted through all frames, stands: the frame, and its place among that frame's own. */
export function findMention(
  frames: readonly (readonly [frameId: number, report: PageReport])[],
  entries: readonly string[],
  nth: number,
): { frameId: number; nth: number } | null {
  let before = 0;
  for (const [frameId, { mentions }] of frames) {
    const count = mentions.find((mention) => keyOf(mention) === entries.join())?.count ?? 0;
    if (nth < before + count) return { frameId, nth: nth - before };
    before += count;
  }
  return null;
}

function keyOf({ entries }: Mention): string {
  return entries.join();
}
