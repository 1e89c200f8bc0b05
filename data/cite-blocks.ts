import type { SourceWords, TextStyle } from './cite-styles.ts';
import type { OfficeDetails } from './depth-details.ts';
import type { EntryDetails, EventDetails, PositionDetails, RoleDetails, SourceDetails } from './entry-details.ts';
import { type LinkedText, plainText } from './linked-text.ts';
import type { CaseFacts, Quote, Stance } from './schema.ts';

/** What stands under a heading of its own. */
export type CitePart =
  | 'explanation'
  | 'whyItMatters'
  | 'notToBeConfusedWith'
  | 'dispute'
  | 'positions'
  | 'offices'
  | 'roles'
  | 'events'
  | 'caseFacts'
  | 'seeAlso'
  | 'sources';

/** The words of one language, as the views have them. */
export interface CiteWords extends SourceWords {
  heading(part: CitePart, details: EntryDetails): string;
  kind(details: EntryDetails): string;
  stance(stance: Stance): string;
  role(role: RoleDetails, holder: EntryDetails): string;
  office(office: OfficeDetails): string;
  quote(quote: Quote): string;
  group(position: PositionDetails, entryId: string): string | null;
  /** Said of who could have a position, where the dataset says nothing more. */
  noPosition: string;
  /** How many hold a side of what is disputed. */
  holders(count: number): string;
  /** A line for each fact. */
  caseFacts(facts: CaseFacts): string[];
  asOf(date: string): string;
  /** The product, its edition and the licence of the texts. */
  edition(edition: EntryDetails['edition']): string;
  sources: string;
}

/** How a text is written: in which form, in whose words. */
export interface CiteManner {
  style: TextStyle;
  words: CiteWords;
}

/** All that the card says of an entry, in its order. What is not known leaves no gap. */
export function entryBlocks(details: EntryDetails, manner: CiteManner): string[] {
  const { style, words } = manner;
  const parts = Object.entries(linesOf(details, manner)) as [CitePart, string[]][];
  return [
    writeTitle(details, manner),
    style.plain(details.oneLine ?? ''),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([part, lines]) => [style.heading(words.heading(part, details)), ...lines].join('\n')),
  ];
}

/** One position, under the name of who holds it. */
export function positionBlocks(details: EntryDetails, position: PositionDetails, manner: CiteManner): string[] {
  return [writeTitle(details, manner), writePosition(details, position, manner)];
}

/** "Sources: …"; nothing where there are none. */
export function writeSources(sources: readonly SourceDetails[], { style, words }: CiteManner): string {
  if (sources.length === 0) return '';
  return `${words.sources}: ${sources.map((source) => style.source(source, words)).join('; ')}.`;
}

/** What each part says, line by line. */
function linesOf(details: EntryDetails, manner: CiteManner): Record<CitePart, string[]> {
  const { style, words } = manner;
  const { explanation, whyItMatters, positions, offices, roles, events, caseFacts, seeAlso, sources } = details;
  const paragraph = (text: LinkedText | null) => (text === null ? [] : [style.plain(plainText(text))]);
  return {
    explanation: paragraph(explanation),
    whyItMatters: paragraph(whyItMatters),
    notToBeConfusedWith: writeLookAlikes(details, manner),
    dispute: writeDispute(details, manner),
    positions: [
      ...writeNoPosition(details, manner),
      ...positions.map((position) => style.item(writePosition(details, position, manner))),
    ],
    offices: offices.map((office) => {
      const why = style.plain(office.whyUnknown ?? '');
      return style.item(join(`${style.plain(words.office(office))}.`, why, writeSources(office.sources, manner)));
    }),
    roles: roles.map((role) => {
      const note = style.plain(role.note ?? '');
      return style.item(join(`${style.plain(words.role(role, details))}.`, note, writeSources(role.sources, manner)));
    }),
    events: events.map((event) => style.item(writeEvent(event, manner))),
    caseFacts: caseFacts === null ? [] : words.caseFacts(caseFacts).map((fact) => style.item(style.plain(fact))),
    seeAlso: paragraph(seeAlso.length > 0 ? seeAlso.map(({ name }) => name).join('; ') : null),
    sources: sources.map((source) => style.item(style.source(source, words))),
  };
}

function writeTitle(details: EntryDetails, { style, words }: CiteManner): string {
  return [style.title(details.name), style.plain(words.kind(details))].join('\n');
}

/** As on the card: the entry's own words only where no set of look-alikes says the same with its sources. */
function writeLookAlikes({ notToBeConfusedWith, lookAlikes }: EntryDetails, manner: CiteManner): string[] {
  const { style } = manner;
  if (lookAlikes.length === 0) return notToBeConfusedWith ? [style.plain(plainText(notToBeConfusedWith))] : [];
  return lookAlikes.map(({ difference, sources }) =>
    style.item(join(style.plain(plainText(difference)), writeSources(sources, manner))),
  );
}

/** The question, then each side: what it says, who holds it, how we know. */
function writeDispute({ dispute }: EntryDetails, manner: CiteManner): string[] {
  if (!dispute) return [];
  const { style, words } = manner;
  const sides = dispute.sides.map(({ says, holders, sources }) => {
    const names = holders.map(({ name }) => style.plain(name)).join('; ');
    const held = names && `${words.holders(holders.length)}: ${names}.`;
    return join(style.plain(plainText(says)), held, writeSources(sources, manner));
  });
  const all = dispute.noOtherSide === null ? sides : [...sides, style.plain(dispute.noOtherSide)];
  return [style.plain(dispute.question), ...all.map(style.item)];
}

/** What was looked for and not found, and of those who could have a position that they have none. */
function writeNoPosition({ noPosition, isActor, positions }: EntryDetails, { style, words }: CiteManner): string[] {
  const says = noPosition ?? (isActor && positions.length === 0 ? words.noPosition : null);
  return says === null ? [] : [style.item(style.plain(says))];
}

/** "supports …, 9 December 2025. What was said. Sources: …" */
function writePosition(details: EntryDetails, position: PositionDetails, manner: CiteManner): string {
  const { style, words } = manner;
  const { stance, on, date, dateNote, asOf, quote, summary, sources } = position;
  const when = [date && words.date(date), dateNote].filter(Boolean).join(', ');
  const group = words.group(position, details.id);
  return join(
    `${style.strong(words.stance(stance))} ${style.plain(on)}${when ? ` (${style.plain(when)})` : ''}.`,
    style.plain(plainText(summary)),
    quote ? style.plain(words.quote(quote)) : '',
    group ? `${style.plain(group)}.` : '',
    `${words.asOf(asOf)}.`,
    writeSources(sources, manner),
  );
}

/** "9 December 2025: what it was. What happened. As of … Sources: …" */
function writeEvent({ date, title, summary, asOf, sources }: EventDetails, manner: CiteManner): string {
  const { style, words } = manner;
  return join(
    `${style.plain(`${words.date(date)}: ${title}`)}.`,
    style.plain(plainText(summary)),
    `${words.asOf(asOf)}.`,
    writeSources(sources, manner),
  );
}

function join(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
