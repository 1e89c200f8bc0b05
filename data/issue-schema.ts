import * as v from 'valibot';
import { Id } from './schema-parts.ts';

/** The seven questions on which positions are recorded. */
export const Issue = v.picklist([
  'membership',
  'reform',
  'article-8',
  'article-3',
  'return-hubs',
  'court-role',
  'domestic-law',
]);

/** Which entries bring an issue up when a page names them. */
export const IssueSigns = v.strictObject({
  issue: Issue,
  bringsUp: v.array(Id),
  /** What nearly every page of these talks names: it counts only where nothing else does. */
  bringsUpInGeneral: v.optional(v.array(Id), []),
});

export type Issue = v.InferOutput<typeof Issue>;
/** The signs of an issue as they stand in a file. */
export type IssueSigns = v.InferInput<typeof IssueSigns>;
