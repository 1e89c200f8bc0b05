import compiled from 'virtual:compiled-index';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openIndexInSteps } from '@/detection/build-index';
import { meetingPlace } from '@/page/meeting-place';
import { tell } from '@/page/messages';
import { noticeEnd } from '@/page/notice-end';
import { type PageReader, startPageReader } from '@/page/page-reader';
import { createSlices } from '@/page/slices';
import { topAddress } from '@/page/top-address';
import type { HiddenEntries } from '@/settings/hidden-entries';
import { readSettings } from '@/settings/settings';
import { siteHost } from '@/settings/site-rules';
import { watchSite } from '@/settings/watch-site';
import { askBackground } from './ask-background';
import { listenFor } from './listen';
import '@/page/highlight.css';

/*
 * The second stage: comes only into frames where the first found evidence. Switching the site
 * off stops the reader and leaves nothing on the page; switching it on starts it again.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const host = siteHost(topAddress());
    if (host === null) return;
    let hidden: HiddenEntries;
    let reader: PageReader | null = null;
    let run: AbortController | null = null;
    ctx.onInvalidated(() => run?.abort());
    noticeEnd(() => ctx.isInvalid, ctx.signal);
    listenFor(() => reader);
    const index = await createSlices(ctx.signal).run(openIndexInSteps(compiled));
    if (!index) return;
    void watchSite(
      host,
      readSettings,
      (isOn, { density, opensBy, hidden: chosen }) => {
        hidden = chosen;
        if (!isOn) {
          run?.abort();
          run = reader = null;
          tell('reportPage', { mentions: [], publishedOn: null });
          delete meetingPlace.echrContextReader;
        } else if (reader) {
          reader.setDensity(density);
          reader.setOpensBy(opensBy);
          reader.judge();
        } else {
          run = new AbortController();
          reader = startPageReader({ index, density, opensBy, signal: run.signal, ...askBackground(() => hidden) });
          meetingPlace.echrContextReader = reader;
        }
      },
      ctx.signal,
    );
  },
});
