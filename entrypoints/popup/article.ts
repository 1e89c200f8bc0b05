import type { MentionSummary, Mentions } from '@/components/popup/MentionList';
import { findMention, mergeMentions } from '@/page/merge-reports';
import { type Mention, onMessage, type PageReport, sendMessage, tell } from '@/page/messages';
import { readPageReport } from '@/page/read-messages';

/** What the popup knows of the article in the tab: a report per frame, renewed whenever its marks change. */
export function createArticle(tabId: number | undefined, onChange: () => void) {
  const reports = new Map<number, PageReport>();
  let isAnswered = false;

  onMessage('reportPage', ({ data, sender }) => {
    if (sender.tab?.id !== tabId || tabId === undefined) return;
    isAnswered = true;
    reports.set(sender.frameId ?? 0, readPageReport(data));
    onChange();
  });
  askAgain();

  function askAgain() {
    if (tabId === undefined) return;
    // Frames that have gone do not report again.
    reports.clear();
    // Frames without a reader do not answer, and a tab without any refuses the message: nothing was found there.
    const noAnswer = () => {
      isAnswered = true;
      onChange();
    };
    sendMessage('askForReport', undefined, tabId).catch(noAnswer);
  }

  /** The frames that reported, the page itself first. */
  const frames = () => [...reports].sort(([a], [b]) => a - b);
  const allMentions = () => mergeMentions(frames().flatMap(([, report]) => report.mentions));

  return {
    askAgain,
    mentions(summarise: (mention: Mention) => MentionSummary): Mentions {
      const mentions = allMentions();
      if (mentions.length > 0) return mentions.map(summarise);
      return isAnswered ? 'nothing' : 'reading';
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
