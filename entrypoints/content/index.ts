import compiled from 'virtual:compiled-evidence';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createEvidenceTests } from '@/detection/find-evidence';
import { lookForEvidence } from '@/page/look-for-evidence';
import { meetingPlace } from '@/page/meeting-place';
import { pageLanguage } from '@/page/page-language';
import { privateSettings } from '@/page/private-settings';
import { relayEscape } from '@/page/relay-escape';
import { hasText, tellReading } from '@/page/tell-reading';
import { topAddress } from '@/page/top-address';
import { readSiteChoices } from '@/settings/site-choices';
import { siteHost } from '@/settings/site-rules';
import { watchSite } from '@/settings/watch-site';

/*
 * The first stage, on every page: it looks for evidence that the text is about
 * the talks, asks the background for the second stage where it finds some, and
 * ends when that has come. On a site that is switched off it reads nothing and
 * only listens for a change of settings.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // Nothing is announced to the page.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const here = document;
    if (meetingPlace.echrContextFirstStageIn === here) return;
    meetingPlace.echrContextFirstStageIn = here;
    const host = siteHost(await topAddress());
    // To be brought again, where only the answer was lost.
    if (host === null) return void delete meetingPlace.echrContextFirstStageIn;
    meetingPlace.echrContextHost = host;
    const stage = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stage.signal]);
    const tests = createEvidenceTests(compiled, pageLanguage(document));
    const tellNow = tellReading(signal);
    // Whatever the stage does: the focus may be in any frame.
    relayEscape(ctx.signal);
    if (!hasText()) return;
    const isOver = () => ctx.isInvalid;
    const means = { ...tests, isOver, tellNow, onHandedOver: () => stage.abort() };
    let watch: AbortController | null = null;
    const onSite = (isOn: boolean) => {
      if (isOn === (watch !== null) || document !== here) return;
      watch?.abort();
      watch = isOn ? new AbortController() : null;
      if (!watch) return;
      const stop = AbortSignal.any([signal, watch.signal]);
      void lookForEvidence({ ...means, signal: stop });
    };
    const privately = privateSettings(isOver);
    void watchSite({ host, read: readSiteChoices, onChange: onSite, privately }, signal);
  },
});
