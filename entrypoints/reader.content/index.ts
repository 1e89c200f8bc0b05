import compiled from 'virtual:compiled-index';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openIndexInSteps } from '@/detection/build-index';
import { meetingPlace } from '@/page/meeting-place';
import { noticeRewrite } from '@/page/notice-rewrite';
import { privateSettings } from '@/page/private-settings';
import { createReaderRuns } from '@/page/reader-runs';
import { createSlices } from '@/page/slices';
import { readSettings } from '@/settings/settings';
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
    const host = meetingPlace.echrContextHost;
    // It is brought again where the first stage has not heard that it came.
    if (host === undefined || meetingPlace.echrContextReaderIn === document) return;
    meetingPlace.echrContextReaderIn = document;
    let runs: ReturnType<typeof createReaderRuns> | null = null;
    // At once: whoever asks while the rest is still on its way is not refused.
    listenFor(() => runs?.reader() ?? null);
    const index = await createSlices(ctx.signal).run(openIndexInSteps(compiled));
    if (!index) return;
    const isOver = () => ctx.isInvalid;
    runs = createReaderRuns({ index, isOver, ...askBackground() });
    ctx.signal.addEventListener('abort', runs.stop);
    noticeRewrite(runs.restart, ctx.signal);
    const privately = privateSettings(isOver);
    void watchSite({ host, read: readSettings, onChange: runs.follow, privately }, ctx.signal);
  },
});
