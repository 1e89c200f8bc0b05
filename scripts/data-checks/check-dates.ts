import { earliestDay, isBefore, latestDay } from '../../data/partial-dates.ts';
import type { Shaped } from './check-shapes.ts';
import { claimsOf } from './claims.ts';
import type { Fault } from './fault.ts';

interface Dated {
  file: string;
  entry: string;
  field: string;
  date: string | null | undefined;
  /** A scheduled event and a next step may lie ahead. */
  mayLieAhead?: boolean;
}

/** Dates exist in the calendar, do not lie ahead unless something is scheduled, and end after they begin. */
export function checkDates(shaped: Shaped, today: string): Fault[] {
  const faults: Fault[] = [];
  for (const { date, mayLieAhead, ...at } of datesOf(shaped)) {
    if (date == null) continue;
    if (!isInCalendar(date)) {
      faults.push({ ...at, wrong: `${date} is not in the calendar`, mend: 'correct the month or the day' });
    } else if (!mayLieAhead && earliestDay(date) > today) {
      faults.push({ ...at, wrong: `${date} lies ahead of today, ${today}`, mend: 'give a day that has come' });
    }
  }
  return [...faults, ...checkOrder(shaped)];
}

function datesOf(shaped: Shaped): Dated[] {
  const dates: Dated[] = claimsOf(shaped).map(({ file, entry, field, asOf }) => ({
    file,
    entry,
    field: `${field}.asOf`,
    date: asOf,
  }));
  for (const { file, record } of shaped.entries) {
    const at = { file, entry: record.id };
    dates.push({ ...at, field: 'caseFacts.date', date: record.caseFacts?.date });
    record.positions.forEach(({ date }, n) => {
      dates.push({ ...at, field: `positions.${n}.date`, date });
    });
    record.roles.forEach(({ from, to, firstConfirmed, lastConfirmed }, n) => {
      dates.push({ ...at, field: `roles.${n}.from`, date: from });
      dates.push({ ...at, field: `roles.${n}.to`, date: to });
      dates.push({ ...at, field: `roles.${n}.firstConfirmed`, date: firstConfirmed });
      dates.push({ ...at, field: `roles.${n}.lastConfirmed`, date: lastConfirmed });
    });
    record.spellings.forEach(({ from, to }, n) => {
      dates.push({ ...at, field: `spellings.${n}.from`, date: from });
      dates.push({ ...at, field: `spellings.${n}.to`, date: to });
    });
  }
  dates.push(...datesOfOffices(shaped));
  for (const { file, record } of shaped.groupActs) {
    dates.push({ file, entry: record.id, field: 'date', date: record.date });
  }
  for (const { file, record } of shaped.sources) {
    dates.push({ file, entry: record.id, field: 'published', date: record.published });
  }
  const { status, events } = shaped.talks;
  const inStatus = { file: 'talks.json', entry: 'status' };
  dates.push({ ...inStatus, field: 'checkedOn', date: status.checkedOn });
  status.decided.forEach(({ date }, n) => {
    dates.push({ ...inStatus, field: `decided.${n}.date`, date });
  });
  status.next.forEach(({ date }, n) => {
    dates.push({ ...inStatus, field: `next.${n}.date`, date, mayLieAhead: true });
  });
  for (const event of events) {
    const mayLieAhead = event.stage === 'scheduled';
    dates.push({ file: 'talks.json', entry: event.id, field: 'date', date: event.date, mayLieAhead });
  }
  return dates;
}

function datesOfOffices({ offices }: Shaped): Dated[] {
  return offices.flatMap(({ file, record: { id, others, unknownFrom } }) => [
    { file, entry: id, field: 'unknownFrom.date', date: unknownFrom?.date },
    ...others.flatMap(({ from, to, firstConfirmed, lastConfirmed }, n) =>
      Object.entries({ from, to, firstConfirmed, lastConfirmed }).map(([key, date]) => ({
        file,
        entry: id,
        field: `others.${n}.${key}`,
        date,
      })),
    ),
  ]);
}

function isInCalendar(date: string): boolean {
  const day = earliestDay(date);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day;
}

function checkOrder({ entries, talks }: Shaped): Fault[] {
  const faults: Fault[] = [];
  const checkSpan = (at: Omit<Fault, 'wrong' | 'mend'>, from?: string | null, to?: string | null) => {
    if (from && to && isBefore(to, from)) {
      faults.push({ ...at, wrong: `ends (${to}) before it begins (${from})`, mend: 'correct one of the two dates' });
    }
  };
  for (const { file, record } of entries) {
    const at = { file, entry: record.id };
    record.roles.forEach(({ from, to, firstConfirmed, lastConfirmed }, n) => {
      checkSpan({ ...at, field: `roles.${n}` }, from ?? firstConfirmed, to ?? lastConfirmed);
    });
    record.spellings.forEach(({ from, to }, n) => {
      checkSpan({ ...at, field: `spellings.${n}` }, from, to);
    });
    if (earliestDay(record.asOf) > latestDay(talks.status.checkedOn)) {
      const wrong = `${record.asOf} is newer than the day of the last check, ${talks.status.checkedOn}`;
      faults.push({
        ...at,
        field: 'asOf',
        wrong,
        mend: 'set status.checkedOn in data/talks.json to the day of your check',
      });
    }
  }
  return faults;
}
