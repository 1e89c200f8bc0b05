import * as v from 'valibot';
import { Id, PartialDate, Text } from './schema-parts.ts';

/**
 * A phrase that speaks for a spelling (a cue) or forbids it (a veto): close by
 * (a plain string), or only directly `after` or `before` it. A veto may also be
 * a rival: a short form ("the Court") means the rival (`since` "the Supreme
 * Court") when that was named after the full form. A string that starts with
 * `@` names a list in cues.json.
 */
export const Veto = v.union([
  Text,
  v.strictObject({ after: Text }),
  v.strictObject({ before: Text }),
  v.strictObject({ since: Text }),
]);

/**
 * Ways to write an entry that follow the same rule.
 *
 * - `case`: `any`, or `exact` for what means something else in small letters.
 * - `strength`: `certain` marks anywhere and is itself evidence that a page is
 *   about the subject; `telling` marks where such evidence is close by, and is
 *   a good part of it: a few together are enough; `topical` only marks there;
 *   `contextual` also needs one of its `cues` near, or the full form earlier.
 */
export const SpellingGroup = v.strictObject({
  texts: v.pipe(v.array(Text), v.minLength(1)),
  strength: v.picklist(['certain', 'telling', 'topical', 'contextual']),
  case: v.optional(v.picklist(['any', 'exact']), 'any'),
  cues: v.optional(v.array(Veto), []),
  neverWhen: v.optional(v.array(Veto), []),
  /** For offices: the spelling means this entry only in texts dated from … to …. */
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  /** Language of the page these spellings belong to, as in `lang`; English unless said. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), 'en'),
  /** Why the rule is as it is, for the next person who edits it. */
  note: v.optional(Text),
});

/** Named lists of cue words and vetoes, so that the same list stands once. */
export const CueLists = v.record(Id, v.pipe(v.array(Veto), v.minLength(1)));

export type Veto = v.InferOutput<typeof Veto>;
export type SpellingGroup = v.InferOutput<typeof SpellingGroup>;
export type CueLists = v.InferOutput<typeof CueLists>;
