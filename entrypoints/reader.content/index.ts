import compiled from 'virtual:compiled-index';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openIndex } from '@/detection/build-index';
import { onMessage, sendMessage } from '@/page/messages';
import { type PageReader, startPageReader } from '@/page/page-reader';
import { topAddress } from '@/page/top-address';
import { siteHost } from '@/settings/site-rules';
import { watchSite } from '@/settings/watch-site';
import '@/page/highlight.css';

/*
 * The second stage: it comes only into frames where the first found evidence,
 * and stays until the page goes. Switching the site off stops the reader and
 * leaves nothing on the page; switching it on starts it again.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main(ctx) {
    const host = siteHost(topAddress());
    if (host === null) return;
    const index = openIndex(compiled);
    let reader: PageReader | null = null;
    let run: AbortController | null = null;
    ctx.onInvalidated(() => run?.abort());

    void watchSite(
      host,
      (isOn, { density }) => {
        if (!isOn) {
          run?.abort();
          run = reader = null;
        } else if (reader) reader.setDensity(density);
        else {
          run = new AbortController();
          reader = startPageReader({
            index,
            density,
            signal: run.signal,
            describeEntries: (entries, page) => sendMessage('describeEntries', { entries, page }),
            reportPage: (report) => void sendMessage('reportPage', report),
          });
        }
      },
      ctx.signal,
    );
    onMessage('askForReport', () => reader?.report());
    onMessage('jumpToMention', ({ data }) => reader?.jumpToMention(data));
    onMessage('walkMarks', ({ data }) => reader?.walkMarks(data));
  },
});
