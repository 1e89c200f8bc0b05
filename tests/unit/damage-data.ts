import { resolve } from 'node:path';
import { checkDataset } from '../../scripts/data-checks/check-dataset';
import { tellFault } from '../../scripts/data-checks/fault';
import { readData } from '../../scripts/data-checks/read-data';

/** The day on which the damaged data are checked. */
const TODAY = '2026-11-25';

const files = readData(resolve('data'));

/** A change to a copy of the data. `where` is the name of a file, the id of a record, or both: `offices.json#home-secretary`. */
export type Change = (copy: Record<string, unknown>) => void;

/** Writes a value: `set('keir-starmer', 'roles.0.sources', [])`. */
export const set =
  (where: string, path: string, value: unknown): Change =>
  (copy) => {
    const { holder, key } = find(copy, where, path);
    holder[key] = value;
  };

/** Takes a field away. */
export const remove =
  (where: string, path: string): Change =>
  (copy) => {
    const { holder, key } = find(copy, where, path);
    delete holder[key];
  };

/** Puts a value at the end of a list. */
export const add =
  (where: string, path: string, value: unknown): Change =>
  (copy) => {
    const { holder, key } = find(copy, where, path);
    (holder[key] as unknown[]).push(value);
  };

/** What the check says of a copy of the data that was changed so. */
export function faultsAfter(...changes: Change[]): string[] {
  const copy = structuredClone(files);
  for (const change of changes) change(copy);
  return checkDataset(copy, TODAY).map(tellFault);
}

type Holder = Record<string, unknown>;

/** The object or list that holds what `path` names, and its key there; with no path, the copy and the file. */
function find(copy: Holder, where: string, path: string): { holder: Holder; key: string } {
  if (path === '') return { holder: copy, key: where };
  const steps = path.split('.');
  const key = steps.pop() ?? '';
  let holder: unknown = copy[where] ?? recordOf(copy, where);
  for (const step of steps) holder = (holder as Holder)[step];
  if (typeof holder !== 'object' || holder === null) throw new Error(`${where} has no ${path}`);
  return { holder: holder as Holder, key };
}

function recordOf(copy: Holder, where: string): unknown {
  const [id = '', file] = where.split('#').reverse();
  const records = file === undefined ? Object.values(copy).filter(Array.isArray).flat() : (copy[file] as Holder[]);
  const record = records.find((each) => (file === undefined ? each.id : (each.id ?? each.issue)) === id);
  if (!record) throw new Error(`${where} is not in the data`);
  return record;
}
