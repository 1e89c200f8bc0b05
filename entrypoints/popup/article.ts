import type { MentionSummary, Mentions } from '@/components/popup/MentionList';
import { findMention, mergeMentions } from '@/page/merge-reports';
import { type Mention, onMessage, type PageReport, type Reading, tell } from '@/page/messages';
import { readPageReport, readReading } from '@/page/read-messages';
import { reachPage } from './reach-page';

/** What the popup knows of the article in the tab: what each frame told last, whenever that changes. */
export function createArticle(tabId: number | undefined, isWithheld: boolean, onChange: () => void) {
  const reports = new Map<number, PageReport>();
  const readings = new Map<number, Reading>();
  /** Why the page itself does not answer; null while it does, or has still time. */
  let silence: Awaited<ReturnType<typeof reachPage>> = null;

  onMessage('reportPage', ({ data, sender: { tab, frameId = 0 } }) => {
    if (tab?.id !== tabId || tabId === undefined) return;
    reports.set(frameId, readPageReport(data));
    readings.set(frameId, 'nothing');
    onChange();
  });
  onMessage('reportReading', ({ data, sender: { tab, frameId = 0 } }) => {
    if (tab?.id !== tabId || tabId === undefined) return;
    readings.set(frameId, readReading(data));
    onChange();
  });

  /** The frames that reported, the page itself first. */
  const frames = () => [...reports].sort(([a], [b]) => a - b);
  const allMentions = () => mergeMentions(frames().flatMap(([, report]) => report.mentions));

  return {
    /** Asks the page, at first and after every change that may be one for it. */
    async ask() {
      // Frames that have gone do not tell anything again.
      reports.clear();
      readings.clear();
      silence = null;
      onChange();
      if (tabId !== undefined) silence = await reachPage(tabId, isWithheld);
      onChange();
    },
    mentions(summarise: (mention: Mention) => MentionSummary): Mentions {
      const mentions = allMentions();
      if (mentions.length > 0) return mentions.map(summarise);
      if ([...readings.values()].includes('reading')) return 'reading';
      return readings.get(0) ?? silence ?? 'reading';
    },
    page: () => ({
      publishedOn: reports.get(0)?.publishedOn ?? null,
      mentioned: allMentions()
        .toSorted((a, b) => b.count - a.count)
        .flatMap((mention) => mention.entries),
    }),
    jump(entries: string[], nth: number) {
      const target = findMention(frames(), entries, nth);
      if (target && tabId !== undefined)
        tell('jumpToMention', { entries, nth: target.nth }, { tabId, frameId: target.frameId });
    },
  };
}
