import { type Holder, holdersOf } from '../../data/offices.ts';
import { earliestDay, isBefore } from '../../data/partial-dates.ts';
import type { Entry, Office } from '../../data/schema.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';

/** Every office has holders in the entries, and no two at once unless both say why. */
export function checkOffices({ offices, entries }: Shaped): Fault[] {
  const records = entries.map(({ record }) => record);
  const fileOf = new Map(entries.map(({ file, record }) => [record.id, file]));
  return offices.flatMap(({ file, record: office }) => {
    const holders = holdersOf(office, records);
    if (holders.every(({ entry }) => entry === null)) {
      const wrong = `no entry has a role “${office.roles.titles.join('” or “')}” at “${office.roles.org}”`;
      return [
        { file, entry: office.id, field: 'roles', wrong, mend: 'write title and organisation as the entries do' },
      ];
    }
    return pairsOf(holders).flatMap(([first, second]) => tellOverlap(office, first, second, fileOf) ?? []);
  });
}

function pairsOf(holders: readonly Holder[]): [Holder, Holder][] {
  return holders.flatMap((first, index) => holders.slice(index + 1).map((second): [Holder, Holder] => [first, second]));
}

function tellOverlap(office: Office, a: Holder, b: Holder, fileOf: ReadonlyMap<string, string>): Fault | null {
  const [first, second] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  if (!overlap(first, second) || (noteOf(office, first) && noteOf(office, second))) return null;
  const holder = first.entry ?? second.entry;
  if (!holder) return null;
  const other = holder === first.entry ? second : first;
  return {
    file: fileOf.get(holder.id) ?? '',
    entry: holder.id,
    field: `roles.${rolesOf(office, holder).join(',')}`,
    wrong: `is held as “${office.title}” while “${other.name}” holds the same office`,
    mend: 'end one role where the other begins, or say in a note to both why they overlap',
  };
}

/**
 * Only what is certain counts: a day or month that two share is a handover, and
 * of those without a start nobody knows who came first.
 */
function overlap(first: Holder, second: Holder): boolean {
  if (startOf(first) === '' && first.tenure.to === null) return false;
  const start = second.tenure.from ?? second.tenure.firstConfirmed;
  if (start === undefined || first.tenure.isFormer) return false;
  // Who has no end is still there when the next begins; without an entry, only as long as was confirmed.
  const end = first.tenure.to ?? (first.entry ? null : first.tenure.lastConfirmed);
  return end == null || isBefore(start, end);
}

function startOf({ tenure }: Holder): string {
  const start = tenure.from ?? tenure.firstConfirmed;
  return start ? earliestDay(start) : '';
}

function rolesOf(office: Office, entry: Entry): number[] {
  return entry.roles.flatMap((role, n) =>
    role.org === office.roles.org && office.roles.titles.includes(role.title) ? [n] : [],
  );
}

function noteOf(office: Office, { entry }: Holder): boolean {
  return entry !== null && rolesOf(office, entry).some((n) => entry.roles[n]?.note !== undefined);
}
