import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupPage } from '@/components/popup/PopupPage';
import { sendMessage } from '@/page/messages';
import { holdSettings } from '@/settings/hold-settings';
import { pageAddress } from '@/settings/page-address';
import { siteHost, siteName, siteRuleFor, switchSite } from '@/settings/site-rules';
import { createArticle } from './article';
import { createGlossary } from './glossary';
import { createSiteAccess } from './site-access';
import { createWalkButtons } from './walk';
import '@/components/popup/popup.css';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const host = siteHost(tab?.url ?? '');
const access = await createSiteAccess(tab?.url);
/** Words selected on a page, from which the search was opened. */
const firstQuery = location.hash === '#search' ? await sendMessage('takeQuery').catch(() => '') : '';
/** What is chosen in a private window stays in such windows. Awaited last: what follows is there when it calls. */
const settings = await holdSettings(tab?.incognito ?? false, () => {
  draw();
  // The page answers a change of its switch by itself; nothing answers when it had no reader yet.
  void article.ask();
});
const article = createArticle(tab?.id, access.isWithheld, draw);
const glossary = createGlossary(article.page);
const tools = { pageAddress: pageAddress(tab?.url ?? ''), cite: glossary.cite };

void article.ask();

function draw() {
  const rule = host === null ? null : siteRuleFor(host, settings.now());
  const isOff = rule?.isOn === false;
  render(
    <PopupPage
      site={host === null || !rule ? null : { host: siteName(host), rule }}
      isPaused={settings.now().isPaused}
      trouble={settings.trouble()}
      talks={glossary.talks()}
      mentions={isOff ? 'off' : rule || access.isWithheld ? article.mentions(glossary.summarise) : 'closed'}
      onAllow={access.isWithheld && !isOff ? access.ask : null}
      publishedOn={article.page().publishedOn}
      tools={tools}
      edition={glossary.edition}
      firstQuery={firstQuery}
      search={glossary.search}
      openEntry={glossary.openEntry}
      onSwitchSite={(isOn) => host !== null && void settings.change((now) => switchSite(host, isOn, now))}
      onPause={(isPaused) => void settings.change((now) => ({ ...now, isPaused }))}
      onJump={article.jump}
      onWalk={createWalkButtons(tab?.id, article.ask)}
      onOpenOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    document.body,
  );
}
