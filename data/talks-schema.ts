import * as v from 'valibot';
import { Id, LongText, PartialDate, ShortText, SourceIds, Text } from './schema-parts.ts';

const Stage = v.picklist(['background', 'call', 'negotiation', 'decision', 'follow-up', 'scheduled']);

/** Names a milestone or a step in one or two words. */
const Label = v.pipe(Text, v.maxLength(14, 'is at most 14 characters'));

export const TalksEvent = v.strictObject({
  id: Id,
  date: PartialDate,
  stage: Stage,
  /** 1 most important … 3 least. */
  weight: v.picklist([1, 2, 3]),
  title: Text,
  /** Makes the event a milestone of the popup's stage line, and names it there. */
  label: v.optional(Label),
  summary: LongText,
  /** Who acted. */
  body: Text,
  /** The entries that body, title or summary name, by name or by office, the foremost first: their cards show the event. */
  entries: v.array(Id),
  sources: SourceIds,
  asOf: PartialDate,
});

const DatedPoint = v.strictObject({ date: PartialDate, what: ShortText, sources: SourceIds, asOf: PartialDate });
/** A step that lay ahead when the edition was made, told so that it stays true once its day has passed. */
const NextPoint = v.strictObject({ ...DatedPoint.entries, label: Label });
const OpenPoint = v.strictObject({ what: ShortText, sources: SourceIds, asOf: PartialDate });

export const TalksStatus = v.strictObject({
  asOf: PartialDate,
  /** The day the record was last compared with what is public. */
  checkedOn: PartialDate,
  headline: Text,
  summary: ShortText,
  details: LongText,
  decided: v.array(DatedPoint),
  stillOpen: v.array(OpenPoint),
  /** In the order in which their time is up. */
  next: v.array(NextPoint),
  sources: SourceIds,
});

export const Talks = v.strictObject({ status: TalksStatus, events: v.array(TalksEvent) });

export type Stage = v.InferOutput<typeof Stage>;
export type TalksEvent = v.InferOutput<typeof TalksEvent>;
export type TalksStatus = v.InferOutput<typeof TalksStatus>;
export type Talks = v.InferOutput<typeof Talks>;
