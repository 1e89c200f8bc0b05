import { type CiteWords, entryBlocks, positionBlocks, writeSources } from './cite-blocks.ts';
import { MARKDOWN, PLAIN } from './cite-styles.ts';
import { describeEntry } from './describe-entry.ts';
import type { EntryDetails, PositionDetails } from './entry-details.ts';

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

/**
 * An entry, or one of its positions, as text to take along: what it says, every
 * source and date behind that, the day it is as of, and the edition. A position
 * that is not there gives the whole entry.
 * @internal for its tests
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
