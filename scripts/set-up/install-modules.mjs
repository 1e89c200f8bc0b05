import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const MODULES = join(ROOT, 'node_modules');

/** The Node that the project brings with it, so that every machine runs the same one. */
export const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs `npm ci` when node_modules is missing or holds something else than package-lock.json says. */
export async function installModules() {
  if (areModulesCurrent()) return;
  process.stderr.write('Installing what package-lock.json names (npm ci) …\n');
  runNpm(['ci', '--no-audit', '--no-fund']);
  if (!existsSync(NODE)) {
    throw new Error(
      'npm ci ran, but the project’s Node is missing from node_modules. ' +
        'Its install script must be allowed to run: try `npm ci --ignore-scripts=false`.',
    );
  }
}

/** Writes .wxt/, which TypeScript and the tests read, when it is not there yet. */
export async function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return;
  run(NODE, [join(MODULES, 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}

/** npm notes in node_modules what it put there; the same packages at the same versions need no new installation. */
function areModulesCurrent() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(join(MODULES, '.package-lock.json'));
  if (!wanted || !installed || !existsSync(NODE)) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // The empty path is the project itself; optional packages are for other machines.
    if (path === '' || (optional && !installed[path])) return true;
    return installed[path]?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesIn(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** @param {string[]} args */
function runNpm(args) {
  // Started by npm, this is the very npm that started us; called by its file it needs no shell on Windows either.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args]);
  else run('npm', args);
}

/**
 * Runs a program to its end; what it prints goes to standard error.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (error) throw new Error(`${program} did not start: ${error.message}`);
  if (status !== 0) throw new Error(`\`${[program, ...args].join(' ')}\` failed; its own words stand above.`);
}
