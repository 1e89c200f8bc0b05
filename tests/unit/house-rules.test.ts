import { describe, expect, test } from 'vitest';
import { houseFiles, textOf } from './house-files';

const FILES = houseFiles();
const CODE = FILES.filter((file) => /\.(ts|tsx|mjs|css|html)$/.test(file) && !file.startsWith('tests/pages/'));
/** Files whose text can name a path; pictures cannot. */
const TEXTS = FILES.filter((file) => !/\.(png|ico|woff2)$/.test(file));

/** A place on somebody's machine: a path from the root, not a part of a web address. */
const MACHINE_PATH = /(?<![\w.:/-])\/(?:work|farm|root|home|tmp)\//;

/** Names that say nothing of what lies inside. */
const NAMELESS_FOLDER = /(?:^|\/)(?:utils?|helpers?|common|shared|lib|misc)\//;

describe('the house', () => {
  test('keeps every door at 60 lines or fewer', () => {
    const doors = CODE.filter((file) => /^entrypoints\/.*\.tsx?$/.test(file));
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.filter((file) => linesOf(file) > 60)).toEqual([]);
  });

  test('keeps every file at 200 lines or fewer', () => {
    expect(CODE.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && linesOf(file) > 200)).toEqual([]);
  });

  test('names no path of the machine it was written on', () => {
    const named = TEXTS.filter((file) => MACHINE_PATH.test(textOf(file)));
    expect(named).toEqual([]);
  });

  test('would see such a path, and tells it from a web address', () => {
    const path = (folder: string) => `/${folder}/`;
    expect(MACHINE_PATH.test(`reads ${path('tmp')}a.txt`)).toBe(true);
    expect(MACHINE_PATH.test(`'${path('root')}a'`)).toBe(true);
    expect(MACHINE_PATH.test(`https://www.news.example${path('home')}a`)).toBe(false);
  });

  test('has no folder whose name says nothing', () => {
    expect(FILES.filter((file) => NAMELESS_FOLDER.test(file))).toEqual([]);
  });

  test('skips no test and runs no test alone', () => {
    const focused = CODE.filter(
      (file) => /^tests\//.test(file) && /\b(?:test|it|describe)\.(?:only|skip|todo)\(/.test(textOf(file)),
    );
    expect(focused).toEqual([]);
  });

  test('switches the type checker and the linter off nowhere without a reason', () => {
    const silenced = CODE.filter((file) =>
      /@ts-(?:ignore|nocheck|expect-error)\s*$|biome-ignore[^:]*$/m.test(textOf(file)),
    );
    expect(silenced).toEqual([]);
  });
});

function linesOf(file: string): number {
  return textOf(file).trimEnd().split('\n').length;
}
