import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countTests } from '../../scripts/check/count-tests.ts';
import { runProgram } from '../../scripts/check/run-program.ts';
import { findBrowser } from '../../scripts/set-up/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'set-up-'));

afterEach(() => vi.unstubAllEnvs());

describe('finding a browser', () => {
  test('takes the one that a person names', () => {
    vi.stubEnv('FIREFOX_PATH', process.execPath);
    expect(findBrowser('firefox')).toBe(process.execPath);
  });

  test('says so when nothing is where a person says it is', () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'nothing'));
    expect(() => findBrowser('chromium')).toThrow(/^CHROME_PATH names .*, where there is nothing\.$/);
  });

  test('looks along PATH before it looks in the usual places', () => {
    const program = join(folder, 'chromium');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('chromium')).toBe(program);
    rmSync(program);
  });
});

describe('the check', () => {
  test('keeps what a program says and how it ended', async () => {
    const ran = await runProgram(['node', '-e', "console.log('out'); console.error('err'); process.exit(3)"]);
    expect(ran.exitCode).toBe(3);
    expect(ran.output).toContain('out');
    expect(ran.output).toContain('err');
  });

  test('says which program is missing', async () => {
    const { exitCode, output } = await runProgram(['no-such-program']);
    expect(exitCode).toBe(1);
    expect(output).toContain('no-such-program');
  });

  test('counts the tests of a report once', () => {
    const report = join(folder, 'report.json');
    writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }));
    expect(countTests(report)).toEqual({ passed: 7, failed: 2 });
    expect(countTests(report)).toBeNull();
  });
});
