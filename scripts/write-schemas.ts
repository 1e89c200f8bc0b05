/*
 * `npm run data:schema`: writes the JSON Schemas of the data files, by which
 * editors complete and check while one types. A test says when they are stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSchemas } from './data-schema/make-schemas.ts';

const folder = fileURLToPath(new URL('../data/json-schema', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(makeSchemas())) writeFileSync(join(folder, name), text);
