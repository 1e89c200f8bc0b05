import * as v from 'valibot';
import { Issue } from './issue-schema.ts';
import { Id, LongText, PartialDate, ShortText, SourceIds, Text } from './schema-parts.ts';
import { SpellingGroup } from './spelling-schema.ts';

/*
 * The shape of everything the product knows. The JSON files under data/ are
 * written by people and checked against these schemas by the tests; code takes
 * only the types, so Valibot never reaches a web page.
 */

export * from './issue-schema.ts';
export * from './look-alikes-schema.ts';
export * from './office-schema.ts';
export * from './spelling-schema.ts';
export * from './talks-schema.ts';

/** What sort of thing an entry explains. Actors take positions; the others are terms. */
export const EntryKind = v.picklist([
  'article',
  'treaty',
  'court',
  'body',
  'person',
  'party',
  'government',
  'state',
  'organisation',
  'case',
  'law',
  'term',
  'event',
]);

/** A stance is about the `on` of its position; read the two together. */
export const Stance = v.picklist(['supports', 'opposes', 'mixed', 'conditional']);

/** An office or function held over time. `to: null` alone does not mean "in office today". */
export const Role = v.strictObject({
  title: Text,
  org: Text,
  from: v.nullable(PartialDate),
  to: v.nullable(PartialDate),
  /** The first day a source showed the role, where its start is not known. */
  firstConfirmed: v.optional(PartialDate),
  /** The last day a source showed the role; without it the entry's `asOf` counts. */
  lastConfirmed: v.optional(PartialDate),
  /** True where a source says only that the role has ended, without a date. */
  isFormer: v.optional(v.boolean()),
  note: v.optional(ShortText),
  sources: SourceIds,
});

/** Someone's own words: at most twelve of them, with who said or wrote them. */
export const Quote = v.strictObject({ text: Text, by: Text });

export const Position = v.strictObject({
  issue: Issue,
  stance: Stance,
  on: v.pipe(Text, v.maxLength(160, 'is at most 160 characters')),
  summary: LongText,
  quote: v.optional(Quote),
  date: v.nullable(PartialDate),
  /** What is known of the time where a date alone would say too little or too much: "spring 2025". */
  dateNote: v.optional(Text),
  sources: SourceIds,
  asOf: PartialDate,
});

/** The facts of a judgment. */
export const CaseFacts = v.strictObject({
  formation: v.optional(Text),
  date: v.optional(PartialDate),
  number: v.optional(Text),
  vote: v.optional(Text),
  /** True where these facts were compared with the judgment or the court's own record of it. */
  isChecked: v.boolean(),
});

/** One side of a dispute: what it says, and which entries hold it with a position of their own. */
const Side = v.strictObject({
  says: ShortText,
  entries: v.optional(v.array(Id), []),
  sources: SourceIds,
});

/** What people disagree about under this name. At least two sides, or the word that no other was found. */
const Dispute = v.strictObject({
  issue: Issue,
  question: v.pipe(Text, v.maxLength(160, 'is at most 160 characters')),
  sides: v.pipe(v.array(Side), v.minLength(1, 'needs a side')),
  noOtherSide: v.optional(ShortText),
});

export const Entry = v.strictObject({
  id: Id,
  kind: EntryKind,
  name: Text,
  /** How running text calls it for short. */
  short: v.optional(Text),
  /** The state an actor belongs to, by entry id; absent for international actors. */
  country: v.optional(Id),
  /** For states. */
  isCouncilOfEuropeMember: v.optional(v.boolean()),
  spellings: v.array(SpellingGroup),
  /** One line, at most 160 characters. For people it is made from the roles when absent. */
  oneLine: v.optional(v.pipe(Text, v.maxLength(160, 'is at most 160 characters'))),
  /** One to four sentences that add to the one line; absent where the sources say no more. */
  explanation: v.optional(LongText),
  whyItMatters: v.optional(ShortText),
  notToBeConfusedWith: v.optional(ShortText),
  /** For what is disputed: the sides, in the same form. */
  dispute: v.optional(Dispute),
  seeAlso: v.optional(v.array(Id), []),
  roles: v.optional(v.array(Role), []),
  positions: v.optional(v.array(Position), []),
  /** What was looked for and not found, or why there is none. */
  noPosition: v.optional(ShortText),
  caseFacts: v.optional(CaseFacts),
  sources: SourceIds,
  asOf: PartialDate,
});

/**
 * Members of a group act of whom the same sentence is true, on the same sources:
 * they stand together, so that it is written once and not 46 times.
 */
const ActMembers = v.strictObject({
  entries: v.pipe(v.array(Id), v.minLength(1)),
  summary: ShortText,
  sources: SourceIds,
  asOf: PartialDate,
});

/** Who signed for a state. */
const Signatory = v.strictObject({ state: Id, person: Id, office: Text, sources: SourceIds, asOf: PartialDate });

/** One act of several actors, kept once with its members instead of once per member. */
export const GroupAct = v.strictObject({
  id: Id,
  /** The entry that explains the act, where there is one. */
  entry: v.optional(Id),
  issue: Issue,
  stance: Stance,
  on: Text,
  date: PartialDate,
  asOf: PartialDate,
  /** How many states took part; not each of them has an entry. */
  size: v.pipe(v.number(), v.integer(), v.minValue(2)),
  members: v.pipe(v.array(ActMembers), v.minLength(1)),
  signatories: v.optional(v.array(Signatory), []),
});

export const Source = v.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  /** The publisher's own address; null where none was shown. */
  url: v.nullable(v.pipe(v.string(), v.startsWith('https://', 'must be an https address'))),
  published: v.nullable(PartialDate),
  kind: v.picklist(['primary', 'news', 'analysis', 'ngo', 'parliament']),
  /** 1 primary, 2 established publisher at its own address, 3 the same read through a copy or public record. */
  tier: v.picklist([1, 2, 3]),
  /** False where the address is known but the page at it was not itself opened. */
  wasOpened: v.boolean(),
  note: v.optional(Text),
});

export type EntryKind = v.InferOutput<typeof EntryKind>;
export type Stance = v.InferOutput<typeof Stance>;
export type Role = v.InferOutput<typeof Role>;
export type Quote = v.InferOutput<typeof Quote>;
export type Position = v.InferOutput<typeof Position>;
export type Dispute = v.InferOutput<typeof Dispute>;
export type CaseFacts = v.InferOutput<typeof CaseFacts>;
export type Entry = v.InferOutput<typeof Entry>;
export type GroupAct = v.InferOutput<typeof GroupAct>;
export type Source = v.InferOutput<typeof Source>;
/** An entry as it stands in a file: what has a default may be left out. */
export type EntryInput = v.InferInput<typeof Entry>;
/** A group act as it stands in a file. */
export type GroupActInput = v.InferInput<typeof GroupAct>;
