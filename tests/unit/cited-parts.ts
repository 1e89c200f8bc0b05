import type { CiteWords } from '../../data/cite-blocks';
import { dataset } from '../../data/dataset';
import type { EntryDetails, SourceDetails } from '../../data/entry-details';
import type { LinkedText } from '../../data/linked-text';

/** Dates as they are stored, so that each can be looked for in the text. */
export const WORDS: CiteWords = {
  date: (date) => date,
  notOpened: 'not opened',
  kind: ({ kind, country }) => (country ? `${kind} ${country.name}` : kind),
  stance: (stance) => stance,
  heading: (part) => `The ${part}`,
  office: ({ title, now }) => `${title}: ${now.map(({ name }) => name).join()}`,
  noPosition: 'No position found.',
  holders: (count) => `Held by ${count}`,
  caseFacts: ({ isChecked, ...facts }) => [
    ...Object.values(facts).map(String),
    ...(isChecked ? [] : ['Not compared.']),
  ],
  role: ({ title, from, to, lastConfirmed }) => `${title} ${from} ${to ?? lastConfirmed}`,
  quote: ({ text, by }) => `“${text}” (${by})`,
  group: ({ group }) => group && `${group.size} took part`,
  asOf: (date) => `As of ${date}`,
  edition: ({ version, asOf }) => `Edition ${version} of ${asOf}.`,
  sources: 'Sources',
};

/** What of each part of an entry is to be read in the whole of it; null where that stands in another part. */
export const SAYS: {
  [Part in keyof EntryDetails]: ((details: EntryDetails) => (LinkedText | SourceDetails)[]) | null;
} = {
  // By its name.
  id: null,
  // Those of the roles and positions that suit a page; here there is none.
  role: null,
  roleNow: null,
  bearing: null,
  // The day it is as of stands at the end.
  isOld: null,
  name: ({ name }) => [name],
  kind: ({ kind }) => [kind],
  country: ({ country }) => (country ? [country.name] : []),
  oneLine: ({ oneLine }) => [oneLine ?? ''],
  explanation: ({ explanation }) => [explanation ?? ''],
  whyItMatters: ({ whyItMatters }) => [whyItMatters ?? ''],
  // As on the card, the sets of look-alikes say the same with their sources.
  notToBeConfusedWith: ({ notToBeConfusedWith, lookAlikes }) =>
    lookAlikes.length > 0 ? [] : [notToBeConfusedWith ?? ''],
  lookAlikes: ({ lookAlikes }) => lookAlikes.flatMap(({ difference, sources }) => [difference, ...sources]),
  dispute: ({ dispute }) => [
    dispute?.question ?? '',
    dispute?.noOtherSide ?? '',
    ...(dispute?.sides ?? []).flatMap(({ says, holders, sources }) => [
      says,
      ...(holders.length > 0 ? [`Held by ${holders.length}`] : []),
      ...holders.map(({ name }) => name),
      ...sources,
    ]),
  ],
  positions: ({ positions }) =>
    positions.flatMap(({ on, summary, quote, date, dateNote, asOf, sources }) => [
      ...[on, summary, quote?.text ?? '', date ?? '', dateNote ?? '', `As of ${asOf}`],
      ...sources,
    ]),
  isActor: ({ isActor, noPosition, positions }) =>
    isActor && noPosition === null && positions.length === 0 ? [WORDS.noPosition] : [],
  noPosition: ({ noPosition }) => [noPosition ?? ''],
  offices: ({ offices }) =>
    offices.flatMap((office) => [WORDS.office(office), office.whyUnknown ?? '', ...office.sources]),
  roles: ({ roles }) => roles.flatMap(({ title, note, sources }) => [title, note ?? '', ...sources]),
  events: ({ events }) =>
    events.flatMap(({ date, title, summary, asOf, sources }) => [
      `${date}: ${title}`,
      summary,
      `As of ${asOf}`,
      ...sources,
    ]),
  caseFacts: ({ caseFacts }) => (caseFacts ? WORDS.caseFacts(caseFacts) : []),
  seeAlso: ({ seeAlso }) => seeAlso.map(({ name }) => name),
  sources: ({ sources }) => sources,
  asOf: ({ asOf }) => [`As of ${asOf}`],
  edition: () => [`Edition ${dataset.version} of ${dataset.asOf}.`],
};

/** As a text gives an address and a title; Markdown puts a backslash before its signs. */
export function isIn(text: string, { title, publisher, published, url }: SourceDetails): boolean {
  const plain = plainOf(text);
  return [title, publisher, published, url].every((part) => part === null || plain.includes(part));
}

/** A text without the signs of Markdown. */
export function plainOf(text: string): string {
  return text.replaceAll('\\', '').replaceAll('%28', '(').replaceAll('%29', ')');
}

/** Whether it is a source, of which all that is known is to be read. */
export function isSource(said: LinkedText | SourceDetails): said is SourceDetails {
  return typeof said === 'object' && 'publisher' in said;
}
