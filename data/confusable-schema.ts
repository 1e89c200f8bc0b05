import * as v from 'valibot';
import { Id, ShortText, SourceIds, Text } from './schema-parts.ts';

/** Something that is mistaken for another: an entry, or a plain name where there is no entry. */
const Confused = v.union([v.strictObject({ entry: Id }), v.strictObject({ name: Text })]);

/** Names that are mistaken for each other, and the sentence that tells them apart. */
export const Confusable = v.strictObject({
  id: Id,
  members: v.pipe(v.array(Confused), v.minLength(2, 'needs two members')),
  /** One or two sentences, true of all members, whichever of them a reader comes from. */
  difference: ShortText,
  sources: SourceIds,
});

export type Confusable = v.InferOutput<typeof Confusable>;
