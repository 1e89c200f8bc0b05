import { describe, expect, test } from 'vitest';
import { readDetectOptions } from '../../scripts/detect/read-options.ts';

const read = (...args: string[]) => readDetectOptions(args, process.cwd());

describe('what npm run detect was asked for', () => {
  test('marks everything and believes the page unless told otherwise', () => {
    expect(read('package.json')).toMatchObject({ density: 'all', date: null, files: [{ name: 'package.json' }] });
  });

  test('takes a density, a date and several files', () => {
    const options = read('--density', 'page', '--date=2025-12-10', 'package.json', 'README.md');
    expect(options).toMatchObject({ density: 'page', date: '2025-12-10' });
    expect(options.files.map(({ name }) => name)).toEqual(['package.json', 'README.md']);
  });

  test.each([
    [['no-such-file.html'], 'There is no file no-such-file.html.'],
    [['tests'], 'tests is a folder; name the files in it.'],
    [[], 'Name at least one HTML or text file.'],
    [['--density', 'some', 'package.json'], '--density is all, section or page, not some.'],
    [['--date', '10 December', 'package.json'], '--date is a day like 2025-12-10, not 10 December.'],
    [['--date', '2025-02-30', 'package.json'], '--date is a day like 2025-12-10, not 2025-02-30.'],
    [['--colour', 'package.json'], "Unknown option '--colour'."],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence);
  });
});
