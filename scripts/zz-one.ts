import { readSavedPages } from './bench/saved-pages.ts';
import { weave } from './bench/own-pages.ts';
import puppeteer from 'puppeteer-core';
import { liveBlogOf, offTopicPages, onTopicPages } from './bench/own-pages.ts';
import { CHROMIUM_ARGS } from './browsers/launch-chromium.ts';
import { servePages } from './browsers/serve-pages.ts';
import { bundleForPage } from './in-page/bundle-for-page.ts';

const code = await bundleForPage(new URL('bench/in-page.ts', import.meta.url), 'echrBench');
const page = [...onTopicPages(), liveBlogOf(25000), ...offTopicPages(), ...readSavedPages('/work/shared/pages').map((p) => ({ name: 'woven ' + p.name, html: weave(p.html) }))].find((p) =>
  p.name.startsWith(process.argv[2]!),
)!;
const server = await servePages({ '/page.html': page.html });
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: CHROMIUM_ARGS,
  protocolTimeout: 60000,
});
const tab = await browser.newPage();
const t = (w: string) => console.log(new Date().toISOString().slice(14, 23), w);
tab.on('console', (m) => t(m.text()));
t('goto');
await tab.goto(server.origin + '/page.html');
t('loaded');
await tab.evaluate(code);
t('code');
const cdp = await tab.createCDPSession();
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
await cdp.send('Profiler.start');
for (const n of process.argv.slice(3)) {
  try {
    t(n + ' ' + JSON.stringify(await tab.evaluate(n)));
  } catch (e) {
    t(String(e));
  }
}
try {
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map();
  const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
  profile.samples.forEach((id, i) => {
    const n = nodes.get(id)!;
    const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber; 
    self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i]! / 1000);
  });
  const parent = new Map(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const incl = new Map(); profile.samples.forEach((id, i) => { const seen = new Set(); for (let a = id; a; a = parent.get(a)) { const n = nodes.get(a)!; const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber; if (!seen.has(k)) { seen.add(k); incl.set(k, (incl.get(k) ?? 0) + profile.timeDeltas[i]! / 1000); } } });
console.log('INCLUSIVE'); for (const [k, v] of [...incl].sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log(v.toFixed(1).padStart(9), k);
console.log('SELF'); for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(v.toFixed(1).padStart(9), k);
} catch (e) {
  console.log('no profile', String(e));
}
await browser.close();
await server.close();
