import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import editor from '../../.vscode/settings.json' with { type: 'json' };
import { makeSchemas } from '../../scripts/data-schema/make-schemas';

const folder = resolve('data/json-schema');
const made = makeSchemas();

describe('the JSON Schemas for editors', () => {
  test('are those of the schemas in data/: else run npm run data:schema', () => {
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    expect(written).toEqual(made);
  });

  test('complete and check while one types: kinds, lengths, forms, and nothing unknown', () => {
    const entry = JSON.parse(made['entries.json'] ?? '').items;
    expect(entry.additionalProperties).toBe(false);
    expect(entry.properties.kind.enum).toContain('court');
    expect(entry.properties.oneLine.maxLength).toBe(160);
    expect(entry.required).not.toContain('seeAlso');
  });

  test('are found for every file of the data', () => {
    const files = readdirSync(resolve('data')).filter((name) => name.endsWith('.json') && name !== 'edition.json');
    const wired = editor['json.schemas'].flatMap(({ fileMatch }) => fileMatch);
    expect(wired.toSorted()).toEqual(['/data/entries/*.json', ...files.map((name) => `/data/${name}`)].toSorted());
    for (const { url } of editor['json.schemas']) expect(made).toHaveProperty([url.replace('./data/json-schema/', '')]);
  });
});
