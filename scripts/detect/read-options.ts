import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DENSITIES, type Density } from '../../settings/settings.ts';

/** What `npm run detect` was asked for. */
export interface DetectOptions {
  density: Density;
  /** The day to take for the page's date, or null to believe the page. */
  date: string | null;
  /** As named, and where that is. */
  files: { name: string; path: string }[];
}

const USAGE = 'Usage: npm run detect -- [--density all|section|page] [--date YYYY-MM-DD] FILE…';

/** Reads the command line; throws a sentence for people where something is wrong with it. */
export function readDetectOptions(args: string[], folder: string): DetectOptions {
  const { values, positionals } = parse(args);
  const density = DENSITIES.find((density) => density === (values.density ?? 'all'));
  if (!density) throw new Error(`--density is all, section or page, not ${values.density}.\n${USAGE}`);
  if (values.date !== undefined && !isDay(values.date)) {
    throw new Error(`--date is a day like 2025-12-10, not ${values.date}.\n${USAGE}`);
  }
  if (positionals.length === 0) throw new Error(`Name at least one HTML or text file.\n${USAGE}`);
  const files = positionals.map((name) => ({ name, path: resolve(folder, name) }));
  for (const { name, path } of files) {
    if (!existsSync(path)) throw new Error(`There is no file ${name}.`);
    if (!statSync(path).isFile()) throw new Error(`${name} is a folder; name the files in it.`);
  }
  return { density, date: values.date ?? null, files };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { density: { type: 'string' }, date: { type: 'string' } },
    });
  } catch (error) {
    // Its first sentence names the option; the rest is advice for programmers.
    const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${sentence}.\n${USAGE}`);
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
