import * as v from 'valibot';
import { Id, ShortText, SourceIds, Text } from './schema-parts.ts';

/** Something that is mistaken for another: an entry, or a plain name where there is no entry. */
const LookAlike = v.union([v.strictObject({ entry: Id }), v.strictObject({ name: Text })]);

/** Names that are mistaken for each other, and the sentence that tells them apart. Their file is published as `confusables.json`, and keeps that name. */
export const LookAlikes = v.strictObject({
  id: Id,
  members: v.pipe(v.array(LookAlike), v.minLength(2, 'needs two members')),
  /** One or two sentences, true of all members, whichever of them a reader comes from. */
  difference: ShortText,
  sources: SourceIds,
});

export type LookAlikes = v.InferOutput<typeof LookAlikes>;
