import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { MarkStep } from '@/components/popup/MarkSteps';
import { PopupPage } from '@/components/popup/PopupPage';
import { sendMessage } from '@/page/messages';
import { pageAddress } from '@/settings/hidden-entries';
import { changeSettings, loadSettings, watchSettings } from '@/settings/settings-store';
import { siteHost, siteName, siteRuleFor, switchSite } from '@/settings/site-rules';
import { createArticle } from './article';
import { createGlossary } from './glossary';
import '@/components/popup/popup.css';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
let settings = await loadSettings();
const host = siteHost(tab?.url ?? '');
const article = createArticle(tab?.id, draw);
const glossary = createGlossary(article.page);
/** Words selected on a page, from which the search was opened. */
const firstQuery = decodeURIComponent(/^#search=(.*)$/.exec(location.hash)?.[1] ?? '');
const tools = { pageAddress: pageAddress(tab?.url ?? ''), cite: glossary.cite };

watchSettings((changed) => {
  settings = changed;
  // The page answers a change of its switch by itself; nothing answers when it had no reader yet.
  article.askAgain();
  draw();
});
draw();

function draw() {
  const rule = host === null ? null : siteRuleFor(host, settings);
  render(
    <PopupPage
      site={host === null || !rule ? null : { host: siteName(host), rule }}
      isPaused={settings.isPaused}
      talks={glossary.talks()}
      mentions={rule?.isOn ? article.mentions(glossary.summarise) : 'off'}
      publishedOn={article.page().publishedOn}
      tools={tools}
      edition={glossary.edition}
      firstQuery={firstQuery}
      search={glossary.search}
      openEntry={glossary.openEntry}
      onSwitchSite={(isOn) => host !== null && void changeSettings((now) => switchSite(host, isOn, now))}
      onPause={(isPaused) => void changeSettings((now) => ({ ...now, isPaused }))}
      onJump={article.jump}
      onWalk={walk}
      onOpenOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    document.body,
  );
}

/** Does in the article what a key would do; what takes the focus there needs the popup out of its way. */
async function walk(command: MarkStep) {
  if (tab?.id === undefined) return;
  await sendMessage('runCommand', { command, tabId: tab.id });
  if (command === 'open-mark' || command === 'list-marks') window.close();
}
