import * as v from 'valibot';

/** Lower-case words joined by hyphens: an id stays the same for as long as the entry lives. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));

/** `2026`, `2026-05` or `2026-05-15`: as precise as the sources are, never more. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** Words of our own, without blanks around them. */
export const Text = v.pipe(
  v.string(),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty, nor begin or end with a blank'),
);

/** Where a claim can be read: no claim without. */
export const SourceIds = v.pipe(v.array(Id), v.minLength(1, 'needs a source'));

/** A text of one or two sentences. */
export const ShortText = v.pipe(Text, v.maxLength(300, 'is at most 300 characters'));

/** A text of a few sentences: more would not be read in a tooltip. */
export const LongText = v.pipe(Text, v.maxLength(600, 'is at most 600 characters'));
