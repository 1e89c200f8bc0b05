import { expect, test } from 'vitest';
import { openTooltip } from '../../scripts/browsers/open-tooltip.ts';
import { waitForMarks } from '../../scripts/browsers/painted-marks.ts';
import { until } from '../../scripts/browsers/until.ts';
import { inBothBrowsers } from './stage.ts';

/** Hosts that the browsers themselves ask for, with or without us. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

inBothBrowsers('the extension', (stage) => {
  test('asks for nothing outside this machine, and would be seen if it did', async () => {
    const page = await stage.open();
    const [mark] = await waitForMarks(page);
    if (mark) await openTooltip(stage.browser, page, mark);
    const popup = await stage.browser.openPopup(page);
    await popup.close();
    const options = await stage.browser.openExtensionPage('options.html');
    await options.close();
    expect(foreignHosts()).toEqual([]);
    expect(stage.server.requests.filter((path) => !/^\/article\.(html|css)$/.test(path))).toEqual([]);

    await stage.browser.runBeside(page, () => void fetch('https://planted.example/').catch(() => {}));
    await until('the planted request', async () => foreignHosts().includes('planted.example'));

    function foreignHosts(): string[] {
      const hosts = stage.outside.requests.map((request) => new URL(request.replace(/^(?!http)/, 'https://')).hostname);
      return hosts.filter((host) => !BROWSERS_OWN.test(host));
    }
  });

  test('cannot be made to ask from its own pages', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    const answer = await options.evaluate(() => fetch('https://planted-inside.example/').then(String, String));
    expect(answer).toMatch(/TypeError/);
    expect(stage.outside.requests.join()).not.toContain('planted-inside');
    await options.close();
  });

  test('would be heard if it broke down in a page', async () => {
    const page = await stage.open();
    await waitForMarks(page);
    await stage.browser.runBeside(page, () => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await until('the planted error', async () => (await stage.browser.errors()).join().includes('planted'));
  });
});
