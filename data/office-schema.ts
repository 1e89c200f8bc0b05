import * as v from 'valibot';
import { Id, PartialDate, ShortText, SourceIds, Text } from './schema-parts.ts';
import { SpellingGroup } from './spelling-schema.ts';

/** The roles in entries that are this office: any of the titles, at that organisation. */
const OfficeRoles = v.strictObject({ titles: v.pipe(v.array(Text), v.minLength(1)), org: Text });

/** Someone who held the office and has no entry: known, and never marked. */
const OtherHolder = v.strictObject({
  name: Text,
  from: v.nullable(PartialDate),
  to: v.nullable(PartialDate),
  /** The days between which sources show the holder in office, where start or end are not known. */
  firstConfirmed: v.optional(PartialDate),
  lastConfirmed: v.optional(PartialDate),
  sources: SourceIds,
  asOf: PartialDate,
});

/**
 * An office and how news writes it without a name. Who held it when is not
 * written here: it follows from the roles in the entries.
 */
export const Office = v.strictObject({
  id: Id,
  /** In full: "Home Secretary of the United Kingdom". */
  name: Text,
  /** As it stands before a name: "Home Secretary". */
  title: Text,
  roles: OfficeRoles,
  /** The entry that explains the office, or the body it leads: its tooltip names the holder. */
  entry: v.optional(Id),
  /** Holders without an entry of their own. */
  others: v.optional(v.array(OtherHolder), []),
  /** From when no source says who holds it, though nobody is known to have left. */
  unknownFrom: v.optional(v.strictObject({ date: PartialDate, why: ShortText })),
  /** None where the entry above has them: there the words name the office itself. */
  spellings: v.array(v.omit(SpellingGroup, ['from', 'to'])),
});

export type Office = v.InferOutput<typeof Office>;
/** An office as it stands in a file. */
export type OfficeInput = v.InferInput<typeof Office>;
