import { latestDay } from '../../data/partial-dates.ts';
import type { TalksEvent, TalksStatus } from '../../data/schema.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';
import { nameDay } from './name-day.ts';

/** Words that promise: once the day has passed they are wrong, and nobody may have noticed. */
const STILL_TO_COME =
  /\b(?:will|shall|is due|are due|is to|are to|is planned|are planned|upcoming|next (?:week|month|year))\b/i;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as `nameDay` writes it. */
const DAY = /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/u;

/** What was still to come when the edition was made is told so that it stays true when its day has passed. */
export function checkSteps({ talks }: Shaped): Fault[] {
  return [...talks.events.flatMap(checkScheduled), ...talks.status.next.flatMap(checkNext)];
}

/** A scheduled event may not happen: it makes no promise, and no milestone. */
function checkScheduled({ id, stage, title, summary, label }: TalksEvent): Fault[] {
  if (stage !== 'scheduled') return [];
  const at = { file: 'talks.json', entry: id };
  return [
    ...promises(at, { title, summary }),
    ...(label === undefined
      ? []
      : [{ ...at, field: 'label', wrong: 'makes a milestone of what may not happen', mend: 'take the label out' }]),
  ];
}

/** A next step makes no promise, has the day that its words name, and stands where its time is up. */
function checkNext({ date, label, what }: Next, nth: number, all: Next[]): Fault[] {
  const at = { file: 'talks.json', entry: 'status' };
  const [day] = DAY.exec(what) ?? [];
  const before = all[nth - 1];
  return [
    ...promises(at, { [`next.${nth}.label`]: label, [`next.${nth}.what`]: what }),
    ...(day === undefined || (ISO_DAY.test(date) && day === nameDay(date))
      ? []
      : [{ ...at, field: `next.${nth}.date`, wrong: `is ${date}, but the text names ${day}`, mend: 'give that day' }]),
    ...(before === undefined || latestDay(before.date) <= latestDay(date)
      ? []
      : [{ ...at, field: `next.${nth}`, wrong: 'stands after a later step', mend: 'put the steps in order of time' }]),
  ];
}

type Next = TalksStatus['next'][number];

function promises(at: Pick<Fault, 'file' | 'entry'>, texts: Record<string, string>): Fault[] {
  return Object.entries(texts)
    .filter(([, text]) => STILL_TO_COME.test(text))
    .map(([field, text]) => ({
      ...at,
      field,
      wrong: `“${STILL_TO_COME.exec(text)?.[0]}” would be untrue once the day has passed`,
      mend: 'write “was due” or “was planned”',
    }));
}
