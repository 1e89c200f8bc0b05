import { isEnded, type Tenure, wasHeldOn } from './roles-at.ts';
import type { Entry, Office, OfficeInput, SpellingGroup } from './schema.ts';

/** Someone who holds or held an office, with what is known of the time. */
export interface Holder {
  /** Null for someone known by name only. */
  entry: Entry | null;
  name: string;
  tenure: Tenure;
  /** The day up to which the record is good, where the tenure gives none. */
  asOf: string;
  sources: readonly string[];
}

/** Fills in what a file may leave out. */
export function completeOffice(office: OfficeInput): Office {
  const spellings = office.spellings.map(completeSpelling);
  return { ...office, others: office.others ?? [], spellings };
}

/** A group of spellings with its defaults written out. */
export function completeSpelling<T extends OfficeInput['spellings'][number]>(group: T) {
  return {
    ...group,
    case: group.case ?? 'any',
    cues: group.cues ?? [],
    neverWhen: group.neverWhen ?? [],
    lang: group.lang ?? 'en',
  } as const;
}

/** Everyone of whom the record says that they hold or held the office. */
export function holdersOf({ roles, others }: Office, entries: readonly Entry[]): Holder[] {
  const withEntry = entries.flatMap((entry) =>
    entry.roles
      .filter(({ title, org }) => org === roles.org && roles.titles.includes(title))
      .map((role): Holder => ({ entry, name: entry.name, tenure: role, asOf: entry.asOf, sources: role.sources })),
  );
  return [...withEntry, ...others.map((other): Holder => ({ ...other, entry: null, tenure: other }))];
}

/** Who held an office on a day. More than one at a handover; nobody where the record does not tell. */
export function holdersOn(office: Office, entries: readonly Entry[], date: string): Holder[] {
  return holdersOf(office, entries).filter(({ tenure, asOf }) => wasHeldOn(tenure, date, asOf) === true);
}

/** Who holds an office as far as the record goes: not known to have left, nor doubted since. */
export function holdersNow(office: Office, entries: readonly Entry[], today: string): Holder[] {
  if (office.unknownFrom && office.unknownFrom.date <= today) return [];
  return holdersOf(office, entries).filter(({ entry, tenure }) => entry !== null && !isEnded(tenure, today));
}

/**
 * The entries, each with the spellings of the offices it holds or held. On a
 * page of a holder's time "the home secretary" names the holder, on an older
 * page the one before.
 */
export function spellOffices(entries: readonly Entry[], offices: readonly Office[]): Entry[] {
  const byEntry = new Map<string, SpellingGroup[]>();
  for (const office of offices) {
    for (const holder of holdersOf(office, entries)) {
      if (holder.entry === null) continue;
      const groups = byEntry.get(holder.entry.id) ?? [];
      byEntry.set(holder.entry.id, [...groups, ...spellHolder(office, holder.entry, holder.tenure)]);
    }
  }
  return entries.map((entry) => {
    const groups = byEntry.get(entry.id);
    return groups ? { ...entry, spellings: [...entry.spellings, ...groups] } : entry;
  });
}

function spellHolder(office: Office, entry: Entry, tenure: Tenure): SpellingGroup[] {
  const time = timeOf(office, entry, tenure);
  if (time === null) return [];
  const name = entry.short ?? entry.name;
  return office.spellings.map((group) => ({
    ...group,
    cues: group.strength === 'contextual' ? [...group.cues, name] : group.cues,
    ...time,
  }));
}

/** The time in which the office's words name this holder; null where no day of it is known. */
function timeOf(office: Office, entry: Entry, tenure: Tenure): Pick<SpellingGroup, 'from' | 'to'> | null {
  const hasOnlyEnded = tenure.isFormer || tenure.to !== null;
  const from = tenure.from ?? tenure.firstConfirmed ?? tenure.lastConfirmed ?? (hasOnlyEnded ? null : entry.asOf);
  if (from === null) return null;
  const to = tenure.to ?? (tenure.isFormer ? tenure.lastConfirmed : office.unknownFrom?.date);
  return to === undefined ? { from } : { from, to };
}
