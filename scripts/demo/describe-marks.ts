import type { Entry } from '../../data/schema.ts';
import type { Mention } from '../../page/messages.ts';

/** A line for each entry found: its name, how often the page names it, and how the page writes it first. */
export function describeMarks(mentions: readonly Mention[], entries: readonly Entry[]): string[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const titles = mentions.map((mention) => mention.entries.map((id) => names.get(id) ?? id).join(' or '));
  const width = Math.max(0, ...titles.map((title) => title.length));
  return mentions.map(
    ({ count, text }, at) =>
      `${titles[at]?.padEnd(width)}  ${String(count).padStart(2)} ×  ${text.replace(/\s+/g, ' ')}`,
  );
}
