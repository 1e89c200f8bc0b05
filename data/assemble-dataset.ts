import { completeOffice, completeSpelling, spellOffices } from './offices.ts';
import type {
  CueLists,
  Entry,
  EntryInput,
  GroupAct,
  GroupActInput,
  LookAlikes,
  Office,
  OfficeInput,
  Source,
  Talks,
} from './schema.ts';

/** Everything the product knows, of one edition. */
export interface Dataset {
  /** Rises with every published change of the data. */
  version: string;
  /** The day of the newest source behind it. */
  asOf: string;
  /** The day it was last compared with what is public. */
  checkedOn: string;
  /** With the spellings of the offices that people hold or held. */
  entries: readonly Entry[];
  offices: readonly Office[];
  cueLists: CueLists;
  groupActs: readonly GroupAct[];
  lookAlikes: readonly LookAlikes[];
  talks: Talks;
  sources: readonly Source[];
}

/** The contents of the files: the lists of entries, and one list or record per other file. */
export interface DatasetFiles {
  entries: EntryInput[][];
  edition: { version: string };
  offices: OfficeInput[];
  cueLists: CueLists;
  groupActs: GroupActInput[];
  lookAlikes: LookAlikes[];
  talks: Talks;
  sources: Source[];
}

/**
 * Makes one dataset of the files. Tests check them against the schema; here that
 * is taken as done, and only what a file may leave out is filled in: Valibot
 * stays out of the extension.
 */
export function assembleDataset(files: DatasetFiles): Dataset {
  const { cueLists, lookAlikes, talks, sources } = files;
  const offices = files.offices.map(completeOffice);
  return {
    version: files.edition.version,
    asOf: talks.status.asOf,
    checkedOn: talks.status.checkedOn,
    entries: spellOffices(files.entries.flat().map(completeEntry), offices),
    offices,
    cueLists,
    groupActs: files.groupActs.map(completeAct),
    lookAlikes,
    talks,
    sources,
  };
}

function completeEntry({ dispute, ...entry }: EntryInput): Entry {
  return {
    ...entry,
    ...(dispute && { dispute: completeDispute(dispute) }),
    spellings: entry.spellings.map(completeSpelling),
    seeAlso: entry.seeAlso ?? [],
    roles: entry.roles ?? [],
    positions: entry.positions ?? [],
  };
}

function completeDispute(dispute: NonNullable<EntryInput['dispute']>): NonNullable<Entry['dispute']> {
  return { ...dispute, sides: dispute.sides.map((side) => ({ ...side, entries: side.entries ?? [] })) };
}

function completeAct(act: GroupActInput): GroupAct {
  return { ...act, signatories: act.signatories ?? [] };
}
