import cueLists from './cues.json' with { type: 'json' };
import edition from './edition.json' with { type: 'json' };
import bodiesCouncilOfEurope from './entries/bodies-council-of-europe.json' with { type: 'json' };
import bodiesEu from './entries/bodies-eu.json' with { type: 'json' };
import cases from './entries/cases.json' with { type: 'json' };
import convention from './entries/convention.json' with { type: 'json' };
import courtTerms from './entries/court-terms.json' with { type: 'json' };
import courts from './entries/courts.json' with { type: 'json' };
import governmentAndParliamentUk from './entries/government-and-parliament-uk.json' with { type: 'json' };
import lawsInternational from './entries/laws-international.json' with { type: 'json' };
import lawsUk from './entries/laws-uk.json' with { type: 'json' };
import lettersDeclarationsPlans from './entries/letters-declarations-plans.json' with { type: 'json' };
import migrationTerms from './entries/migration-terms.json' with { type: 'json' };
import organisationsInternational from './entries/organisations-international.json' with { type: 'json' };
import organisationsUk from './entries/organisations-uk.json' with { type: 'json' };
import parties from './entries/parties.json' with { type: 'json' };
import peopleEurope from './entries/people-europe.json' with { type: 'json' };
import peopleInstitutions from './entries/people-institutions.json' with { type: 'json' };
import peopleUk from './entries/people-uk.json' with { type: 'json' };
import states from './entries/states.json' with { type: 'json' };
import groupActs from './group-acts.json' with { type: 'json' };
import type { CueLists, Entry, EntryInput, GroupAct, GroupActInput, Source, SpellingGroup, Talks } from './schema.ts';
import sources from './sources.json' with { type: 'json' };
import talks from './talks.json' with { type: 'json' };

/** Everything the product knows, of one edition. */
export interface Dataset {
  /** Rises with every published change of the data. */
  version: string;
  /** The day of the newest source behind it. */
  asOf: string;
  /** The day it was last compared with what is public. */
  checkedOn: string;
  entries: readonly Entry[];
  cueLists: CueLists;
  groupActs: readonly GroupAct[];
  talks: Talks;
  sources: readonly Source[];
}

// The tests check these files against the schema. Here that is taken as done,
// and only what a file may leave out is filled in: Valibot stays out of the extension.
const files = [
  convention,
  courtTerms,
  courts,
  cases,
  lawsUk,
  lawsInternational,
  migrationTerms,
  lettersDeclarationsPlans,
  bodiesCouncilOfEurope,
  bodiesEu,
  governmentAndParliamentUk,
  parties,
  peopleUk,
  peopleEurope,
  peopleInstitutions,
  states,
  organisationsUk,
  organisationsInternational,
] as unknown as EntryInput[][];

function completeSpelling(group: EntryInput['spellings'][number]): SpellingGroup {
  return {
    ...group,
    case: group.case ?? 'any',
    cues: group.cues ?? [],
    neverWhen: group.neverWhen ?? [],
    lang: group.lang ?? 'en',
  };
}

function completeEntry(entry: EntryInput): Entry {
  return {
    ...entry,
    spellings: entry.spellings.map(completeSpelling),
    seeAlso: entry.seeAlso ?? [],
    roles: entry.roles ?? [],
    positions: entry.positions ?? [],
  };
}

function completeAct(act: GroupActInput): GroupAct {
  return { ...act, signatories: act.signatories ?? [] };
}

/** The dataset as it stands in the files beside this one. */
export const dataset: Dataset = {
  version: edition.version,
  asOf: talks.status.asOf,
  checkedOn: talks.status.checkedOn,
  entries: files.flat().map(completeEntry),
  cueLists: cueLists as CueLists,
  groupActs: (groupActs as GroupActInput[]).map(completeAct),
  talks: talks as Talks,
  sources: sources as Source[],
};

const entriesById = new Map(dataset.entries.map((entry) => [entry.id, entry]));

/** The entry of that id, if there is one. */
export function entryById(id: string): Entry | undefined {
  return entriesById.get(id);
}
