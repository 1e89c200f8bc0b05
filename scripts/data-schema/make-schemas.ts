import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { CueLists, Entry, GroupAct, IssueSigns, LookAlikes, Office, Source, Talks } from '../../data/schema.ts';

/** What each file under data/ must hold; editors find the schema by the name of the file. */
const SCHEMAS = {
  entries: v.array(Entry),
  confusables: v.array(LookAlikes),
  cues: CueLists,
  'group-acts': v.array(GroupAct),
  issues: v.array(IssueSigns),
  offices: v.array(Office),
  sources: v.array(Source),
  talks: Talks,
};

/** JSON Schemas of the data files, as text, by the name of the file they stand in. */
export function makeSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const made = toJsonSchema(schema, { typeMode: 'input', target: 'draft-07' });
      return [`${name}.json`, `${JSON.stringify(made, null, 2)}\n`];
    }),
  );
}
