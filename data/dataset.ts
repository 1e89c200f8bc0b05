import { assembleDataset, type DatasetFiles } from './assemble-dataset.ts';
import lookAlikes from './confusables.json' with { type: 'json' };
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
import offices from './offices.json' with { type: 'json' };
import type { Entry } from './schema.ts';
import sources from './sources.json' with { type: 'json' };
import talks from './talks.json' with { type: 'json' };

const files = {
  entries: [
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
  ],
  edition,
  offices,
  cueLists,
  groupActs,
  lookAlikes,
  talks,
  sources,
};

/** The dataset as it stands in the files beside this one. */
export const dataset = assembleDataset(files as unknown as DatasetFiles);

const entriesById = new Map(dataset.entries.map((entry) => [entry.id, entry]));

/** The entry of that id, if there is one. */
export function entryById(id: string): Entry | undefined {
  return entriesById.get(id);
}
