import { MARKDOWN, PLAIN, type SourceWords, type TextStyle } from './cite-styles.ts';
import { describeEntry } from './describe-entry.ts';
import type { EntryDetails, PositionDetails, RoleDetails, SourceLink } from './entry-details.ts';
import { type LinkedText, plainText } from './linked-text.ts';
import type { Quote, Stance } from './schema.ts';

export type CiteForm = 'text' | 'markdown' | 'citation';

/** What is to be cited: an entry, or the nth of its positions, from 0. */
export interface CiteRequest {
  entry: string;
  position: number | null;
  form: CiteForm;
}

const FORMS: readonly CiteForm[] = ['text', 'markdown', 'citation'];

/** A request as far as it is sound. */
export function readCiteRequest(data: unknown): CiteRequest {
  const { entry, position, form }: Record<string, unknown> = typeof data === 'object' ? { ...data } : {};
  return {
    entry: typeof entry === 'string' ? entry : '',
    position: typeof position === 'number' ? position : null,
    form: FORMS.find((known) => known === form) ?? 'text',
  };
}

/** The words of one language, as the views have them. */
export interface CiteWords extends SourceWords {
  kind(details: EntryDetails): string;
  stance(stance: Stance): string;
  role(role: RoleDetails, holder: EntryDetails): string;
  quote(quote: Quote): string;
  group(position: PositionDetails, entryId: string): string | null;
  asOf(date: string): string;
  /** The product, its edition and the licence of the texts. */
  edition(edition: EntryDetails['edition']): string;
  explanation: string;
  whyItMatters: string;
  notToBeConfusedWith: string;
  positions: string;
  roles: string;
  sources: string;
}

/**
 * An entry, or one of its positions, as text to take along: what it says, every
 * source and date behind that, the day it is as of, and the edition. A position
 * that is not there gives the whole entry.
 */
export function citeEntry(
  details: EntryDetails,
  { position: nth, form }: Pick<CiteRequest, 'position' | 'form'>,
  words: CiteWords,
): string {
  const position = nth === null ? undefined : details.positions[nth];
  if (form === 'citation') return writeCitation(details, position, words);
  const style = form === 'markdown' ? MARKDOWN : PLAIN;
  const blocks = position
    ? positionBlocks(details, position, { style, words })
    : entryBlocks(details, { style, words });
  return [...blocks.filter((block) => block !== ''), closeWith(details, position, words)].join('\n\n');
}

/** The text that a request asks for; empty where there is no such entry. It says nothing of any page. */
export function answerCite(request: CiteRequest, today: string, words: CiteWords): string {
  const details = describeEntry(request.entry, { publishedOn: null, mentioned: [], today });
  return details ? citeEntry(details, request, words) : '';
}

interface Manner {
  style: TextStyle;
  words: CiteWords;
}

function entryBlocks(details: EntryDetails, manner: Manner): string[] {
  const { style, words } = manner;
  const { oneLine, positions, roles, sources, explanation, whyItMatters, notToBeConfusedWith } = details;
  const part = (heading: string, text: LinkedText | null) =>
    text === null ? '' : `${style.heading(heading)}\n${style.plain(plainText(text))}`;
  const list = (heading: string, items: string[]) =>
    items.length === 0 ? '' : [style.heading(heading), ...items.map(style.item)].join('\n');
  return [
    [style.title(details.name), style.plain(words.kind(details))].join('\n'),
    style.plain(oneLine ?? ''),
    part(words.explanation, explanation),
    part(words.whyItMatters, whyItMatters),
    part(words.notToBeConfusedWith, notToBeConfusedWith),
    list(
      words.positions,
      positions.map((position) => writePosition(details, position, manner)),
    ),
    list(
      words.roles,
      roles.map((role) => `${style.plain(words.role(role, details))}. ${writeSources(role.sources, manner)}`),
    ),
    list(
      words.sources,
      sources.map((source) => style.source(source, words)),
    ),
  ];
}

function positionBlocks(details: EntryDetails, position: PositionDetails, manner: Manner): string[] {
  const { style, words } = manner;
  const title = [style.title(details.name), style.plain(words.kind(details))].join('\n');
  return [title, writePosition(details, position, manner)];
}

/** "supports …, 9 December 2025. What was said. Sources: …" */
function writePosition(details: EntryDetails, position: PositionDetails, { style, words }: Manner): string {
  const { stance, on, date, dateNote, asOf, quote, summary, sources } = position;
  const when = [date && words.date(date), dateNote].filter(Boolean).join(', ');
  const group = words.group(position, details.id);
  const sentences = [
    `${style.strong(words.stance(stance))} ${style.plain(on)}${when ? ` (${style.plain(when)})` : ''}.`,
    style.plain(plainText(summary)),
    ...(quote ? [style.plain(words.quote(quote))] : []),
    ...(group ? [`${style.plain(group)}.`] : []),
    `${words.asOf(asOf)}.`,
    writeSources(sources, { style, words }),
  ];
  return sentences.join(' ');
}

function writeSources(sources: readonly SourceLink[], { style, words }: Manner): string {
  return `${words.sources}: ${sources.map((source) => style.source(source, words)).join('; ')}.`;
}

function closeWith(details: EntryDetails, position: PositionDetails | undefined, words: CiteWords): string {
  return `${words.asOf((position ?? details).asOf)}. ${words.edition(details.edition)}`;
}

/** One paragraph: what is cited, where it stands, as of when, in which edition, from which sources. */
function writeCitation(details: EntryDetails, position: PositionDetails | undefined, words: CiteWords): string {
  const manner = { style: PLAIN, words };
  const { name, id } = details;
  const of = position
    ? `${name}: ${words.stance(position.stance)} ${position.on} (${words.date(position.date ?? position.asOf)})`
    : name;
  const { sources } = position ?? details;
  return `“${of}” (${id}). ${closeWith(details, position, words)} ${writeSources(sources, manner)}`;
}
