import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is made, not written, and what belongs to others. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'web-ext-artifacts', 'package-lock.json']);

/** Every file of the project that people write, by its path from the top. */
export function houseFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (NOT_OURS.has(item.name) || item.name.endsWith('.log')) return [];
    const path = join(folder, item.name).replaceAll('\\', '/');
    return item.isDirectory() ? houseFiles(path) : [path];
  });
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
