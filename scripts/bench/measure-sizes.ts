import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a part of what goes to pages is, and how large it may be. */
export interface Size {
  part: string;
  bytes: number;
  gzip: number;
  /** In gzip bytes. */
  limit: number;
}

/** What runs on every page. */
const FIRST_STAGE_LIMIT = 12_000;
/** What comes on pages about the talks: the code with its libraries … */
const SECOND_STAGE_LIMIT = 40_000;
/** … and the index beside it, with the spellings of seven other languages. */
const INDEX_LIMIT = 45_000;
/**
 * What is drawn on a page comes when a pointer first comes near a mark, or by
 * key: Preact, the card with all its depths, the list of marks. A quarter of it is
 * Preact, a fifth style sheets, and no view is there for its own sake; so the
 * limit is what it weighs now, and a little room for words.
 */
const VIEWS_LIMIT = 23_250;

/** The sizes of what goes to pages in a built extension. */
export function measureSizes(extension: string): Size[] {
  const scripts = join(extension, 'content-scripts');
  const first = readFileSync(join(scripts, 'content.js'), 'utf8');
  const { code, index } = partIndex(readFileSync(join(scripts, 'reader.js'), 'utf8'));
  return [
    sizeOf('first stage', first, FIRST_STAGE_LIMIT),
    sizeOf('second stage, code', code, SECOND_STAGE_LIMIT),
    sizeOf('second stage, index', index, INDEX_LIMIT),
    sizeOf('views', readFileSync(join(extension, 'views.js'), 'utf8'), VIEWS_LIMIT),
  ];
}

/** The index stands in the script as one string for `JSON.parse`; everything else is code. */
export function partIndex(script: string): { code: string; index: string } {
  const literals = [...script.matchAll(/JSON\.parse\(([`'"])((?:\\.|(?!\1)[^\\])*)\1\)/gs)].map(([literal]) => literal);
  const index = literals.toSorted((one, other) => other.length - one.length)[0];
  if (!index) throw new Error('The second stage holds no index.');
  return { code: script.replace(index, () => ''), index };
}

function sizeOf(part: string, text: string, limit: number): Size {
  return { part, bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).byteLength, limit };
}
