/*
 * `npm run detect`: what the product would mark in HTML or text files, and why.
 *
 * The product's own code is bundled and run in the page's isolated world, as a
 * content script would be, instead of loading the built extension: the reasons
 * for a match never leave the extension, and no settings or worker can stand
 * between the file and the answer.
 */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS } from './browsers/launch-chromium.ts';
import { servePages } from './browsers/serve-pages.ts';
import { createDetector } from './detect/detect-in-page.ts';
import { type DetectOptions, readDetectOptions } from './detect/read-options.ts';
import { wrapFile } from './detect/wrap-file.ts';
import { findBrowser } from './set-up/find-browser.mjs';

/** No name outside this machine is ever looked up. */
const STAY_HERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** What a person asked for cannot be done; their line must change. */
const WRONGLY_ASKED = 2;

let options: DetectOptions | null = null;
try {
  // npm starts scripts in the folder of package.json; the files are named from where the person is.
  options = readDetectOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  await detect(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = options ? 1 : WRONGLY_ASKED;
}

async function detect({ density, date, files }: DetectOptions): Promise<void> {
  const server = await servePages(Object.fromEntries(files.map(({ path }, nth) => [`/${nth}.html`, wrapFile(path)])));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: [...CHROMIUM_ARGS, STAY_HERE],
    defaultViewport: { width: 1280, height: 900 },
  });
  try {
    const detector = await createDetector(browser, server.origin, { density, date });
    for (const [nth, { name }] of files.entries()) {
      const found = await detector(`${server.origin}/${nth}.html`);
      process.stdout.write(`${JSON.stringify({ file: name, ...found })}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
