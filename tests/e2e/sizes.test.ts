import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureSizes, partIndex } from '../../scripts/bench/measure-sizes.ts';
import { extensionFolder } from '../../scripts/browsers/build-extension.ts';

describe.each(['chromium', 'firefox'] as const)('the content script for %s', (browser) => {
  test.each(measureSizes(extensionFolder(browser)))('$part: $gzip of at most $limit bytes, gzip', ({ gzip, limit }) => {
    expect(gzip).toBeLessThanOrEqual(limit);
  });

  test.each(['content-scripts/content.js', 'content-scripts/reader.js', 'views.js'])(
    '%s says nothing to pages',
    (file) => {
      // An event or a message that tells of us would let any page know who is there.
      expect(readFileSync(join(extensionFolder(browser), file), 'utf8')).not.toMatch(
        /dispatchEvent|postMessage|CustomEvent/,
      );
    },
  );
});

test('the index is told from the code around it', () => {
  const script = 'a();var b=JSON.parse("[1,\\"2\\",3]"),c=JSON.parse("[]");d(b,c)';
  expect(partIndex(script)).toEqual({
    code: 'a();var b=,c=JSON.parse("[]");d(b,c)',
    index: 'JSON.parse("[1,\\"2\\",3]")',
  });
});
