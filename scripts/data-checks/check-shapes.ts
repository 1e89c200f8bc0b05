import * as v from 'valibot';
import {
  CueLists,
  Entry,
  GroupAct,
  IssueSigns,
  LookAlikes,
  Office,
  Source,
  type Talks,
  TalksEvent,
  TalksStatus,
} from '../../data/schema.ts';
import type { Fault } from './fault.ts';
import type { DataFiles } from './read-data.ts';

/** A record of the data and the file it stands in. */
export interface Filed<T> {
  file: string;
  record: T;
}

/** What of the data has the right shape, so that the other checks can read it. */
export interface Shaped {
  entries: Filed<Entry>[];
  groupActs: Filed<GroupAct>[];
  offices: Filed<Office>[];
  lookAlikes: Filed<LookAlikes>[];
  issues: Filed<v.InferOutput<typeof IssueSigns>>[];
  sources: Filed<Source>[];
  talks: Talks;
  cueLists: CueLists;
}

/** Holds every record against the schema. */
export function checkShapes(files: DataFiles): { faults: Fault[]; shaped: Shaped } {
  const faults: Fault[] = [];

  const readAll = <S extends Schema>(file: string, schema: S): Filed<v.InferOutput<S>>[] => {
    const records = asList(files[file]);
    if (!records) faults.push(missing(file, 'a list of records'));
    return (records ?? []).flatMap((record, index) => {
      const read = readOne(file, schema, record, idOf(record) ?? `record ${index + 1}`);
      return read === null ? [] : [{ file, record: read }];
    });
  };

  const readOne = <S extends Schema>(
    file: string,
    schema: S,
    record: unknown,
    name: string,
  ): v.InferOutput<S> | null => {
    const result = v.safeParse(schema, record);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      faults.push({
        file,
        entry: name,
        field: v.getDotPath(issue) ?? 'the whole',
        wrong: `${issue.message.replace(/^Invalid/, 'invalid')} (is ${clip(issue.input)})`,
        mend: 'write it as data/schema.ts says',
      });
    }
    return null;
  };

  const talks = (files['talks.json'] ?? {}) as { status?: unknown; events?: unknown };
  const events = asList(talks.events);
  if (!events) faults.push(missing('talks.json', '"status" and a list of "events"'));
  const shaped: Shaped = {
    entries: Object.keys(files)
      .filter((file) => file.startsWith('entries/'))
      .flatMap((file) => readAll(file, Entry)),
    groupActs: readAll('group-acts.json', GroupAct),
    offices: readAll('offices.json', Office),
    lookAlikes: readAll('confusables.json', LookAlikes),
    issues: readAll('issues.json', IssueSigns),
    sources: readAll('sources.json', Source),
    talks: {
      status: readOne('talks.json', TalksStatus, talks.status, 'status') ?? EMPTY_STATUS,
      events: (events ?? []).flatMap((event, index) => {
        const read = readOne('talks.json', TalksEvent, event, idOf(event) ?? `event ${index + 1}`);
        return read ? [read] : [];
      }),
    },
    cueLists: readOne('cues.json', CueLists, files['cues.json'], 'lists') ?? {},
  };
  return { faults, shaped };
}

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const EMPTY_STATUS: TalksStatus = {
  asOf: '1950',
  checkedOn: '1950',
  headline: '',
  summary: '',
  details: '',
  decided: [],
  stillOpen: [],
  next: [],
  sources: [],
};

function asList(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function idOf(record: unknown): string | null {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
}

function missing(file: string, what: string): Fault {
  return {
    file,
    entry: 'the file',
    field: 'the whole',
    wrong: 'is missing or has another form',
    mend: `give it ${what}`,
  };
}

/** Enough of a value to find it again. */
function clip(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
