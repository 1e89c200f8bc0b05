import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The JSON files of the dataset, parsed, by their path under data/. */
export type DataFiles = Record<string, unknown>;

/** Reads every JSON file under a folder. A file that is not JSON throws with its name. */
export function readData(folder: string): DataFiles {
  const files: DataFiles = {};
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !item.name.endsWith('.json')) continue;
    const path = join(item.parentPath, item.name);
    const name = relative(folder, path).split(sep).join('/');
    // Made from the schemas for editors; not data.
    if (name.startsWith('json-schema/')) continue;
    files[name] = parse(readFileSync(path, 'utf8'), name);
  }
  return files;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`data/${name} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
