/*
 * What package.json starts. It runs on any Node from 20 on, before anything is
 * installed: it installs what is missing, then starts the real script on the
 * Node that the project brings. Whatever it has to say goes to standard error,
 * so that standard output belongs to the script alone.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installModules, NODE, prepareTypes, ROOT } from './set-up/install-modules.mjs';
import { provideBrowser } from './set-up/provide-browser.mjs';

/**
 * The browsers that a script drives.
 * @param {string} name
 * @param {string[]} args
 * @returns {import('./set-up/find-browser.mjs').BrowserName[]}
 */
function browsersFor(name, args) {
  if (name === 'demo') return [/--browser[= ]firefox/.test(args.join(' ')) ? 'firefox' : 'chromium'];
  if (name === 'check') return args.includes('--quick') ? [] : ['chromium', 'firefox'];
  return ['detect', 'bench', 'score', 'fuzz'].includes(name) ? ['chromium'] : [];
}

const [name = '', ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${name}.ts`);

try {
  if (!existsSync(script)) throw new Error(`There is no script ${name || '(none named)'} in scripts/.`);
  await installModules();
  await prepareTypes();
  const env = { ...process.env };
  for (const browser of browsersFor(name, args)) {
    env[browser === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'] = await provideBrowser(browser);
  }
  start(env);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** @param {NodeJS.ProcessEnv} env */
function start(env) {
  // The project's own programs come first, so that they too run on its Node.
  env.PATH = [join(ROOT, 'node_modules', '.bin'), env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const child = spawn(NODE, [script, ...args], { cwd: process.cwd(), env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    process.stderr.write(`Node did not start: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
