import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../../scripts/check/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'detect-'));

const ON_TOPIC = `<!doctype html><title>Ministers meet</title>
<p>The Euro&shy;pean Court of Human Rights and <b>Article</b>&nbsp;8.</p>
<p hidden>The European Court of Human Rights</p>
<p>Return hubs, said Sir Keir Starmer. Return
   hubs again.</p>
<script src="https://elsewhere.example/a.js"></script>`;

const files = {
  'on-topic.html': ON_TOPIC,
  'off-topic.html': '<!doctype html><title>Buses</title><p>The reform of Article 3 of the bus timetable.</p>',
  'lines.txt': 'The European Court of Human Rights met.\nReturn hubs < were discussed.\n',
};

interface Line {
  file: string;
  onTopic: boolean;
  marks: { entry: string; text: string; nth: number; why: { rule: string } }[];
}

describe('npm run detect', () => {
  let lines: Line[];

  beforeAll(async () => {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    const { output, exitCode } = await runProgram(['node', 'scripts/detect.ts', '--date', '2025-12-10', ...paths]);
    expect(exitCode, output).toBe(0);
    lines = output.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  });

  test('prints one line for each file, named as it was asked for', () => {
    expect(lines.map(({ file }) => file)).toEqual(Object.keys(files).map((name) => join(folder, name)));
  });

  test('tells what is about the talks from what is not', () => {
    expect(lines.map(({ onTopic }) => onTopic)).toEqual([true, false, true]);
    expect(lines[1]?.marks).toEqual([]);
  });

  test('names entry, visible text, place and reason of each mark', () => {
    const marks = lines[0]?.marks ?? [];
    expect(marks).toContainEqual({
      entry: 'ecthr',
      text: 'European Court of Human Rights',
      nth: 1,
      why: { rule: 'certain' },
    });
    expect(marks.find(({ entry }) => entry === 'article-8')).toMatchObject({ text: 'Article 8', nth: 1 });
    expect(marks.filter(({ entry }) => entry === 'return-hub')).toMatchObject([
      { text: 'Return hubs', nth: 1 },
      { text: 'Return hubs', nth: 2 },
    ]);
    expect(marks.filter(({ nth }) => nth === 0)).toEqual([]);
  });

  test('reads a text as paragraphs', () => {
    expect(lines[2]?.marks.map(({ entry }) => entry)).toEqual(expect.arrayContaining(['ecthr', 'return-hub']));
  });

  test('ends with 2 and a sentence when it is asked for what is not there', async () => {
    const { exitCode, output } = await runProgram(['node', 'scripts/detect.ts', 'no-such-file.html']);
    expect(exitCode).toBe(2);
    expect(output).toContain('There is no file no-such-file.html.');
  });
});
