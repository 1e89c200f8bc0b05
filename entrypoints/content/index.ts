import compiled from 'virtual:compiled-evidence';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createEvidenceTests } from '@/detection/find-evidence';
import { tell } from '@/page/messages';
import { pageLanguage } from '@/page/page-language';
import { topAddress } from '@/page/top-address';
import { watchEvidence } from '@/page/watch-evidence';
import { readSiteChoices } from '@/settings/site-choices';
import { siteHost } from '@/settings/site-rules';
import { watchSite } from '@/settings/watch-site';

/*
 * The first stage, on every page: it looks for evidence that the text is about
 * the talks, asks the background for the second stage where it finds some, and
 * ends. On a site that is switched off it reads nothing and only listens for a
 * change of settings.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // Nothing is announced to the page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const host = siteHost(topAddress());
    if (host === null) return;
    const stage = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stage.signal]);
    const tests = createEvidenceTests(compiled, pageLanguage(document));
    const onEvidence = () => {
      stage.abort();
      tell('evidenceFound');
    };
    let watch: AbortController | null = null;
    const onSite = (isOn: boolean) => {
      if (isOn === (watch !== null)) return;
      watch?.abort();
      watch = isOn ? new AbortController() : null;
      if (!watch) return;
      const stop = AbortSignal.any([signal, watch.signal]);
      void watchEvidence({ ...tests, isOver: () => ctx.isInvalid, onEvidence, signal: stop });
    };
    void watchSite(host, readSiteChoices, onSite, signal);
  },
});
