import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type MixedText, MixedWords } from '../entry/MixedWords';
import { type MarkStep, MarkSteps } from './MarkSteps';
import { describeMention, MentionRow } from './MentionRow';
import { PageState, type PageStateName } from './PageState';
import { useRovingGrid } from './use-roving-grid';

/** An entry named in the article, or those that the words may mean. */
export interface MentionSummary {
  entries: {
    id: string;
    name: string;
    line: MixedText | null;
    /** The line is what the entry stands for and since when, not what it is. */
    isPosition: boolean;
  }[];
  /** How the article first writes it. */
  text: string;
  count: number;
}

/** What is known of the article so far. */
export type Mentions = MentionSummary[] | PageStateName;

interface MentionListProps {
  mentions: Mentions;
  /** Asks for leave to read the site; null where the browser withholds nothing. */
  onAllow: (() => void) | null;
  onJump(entries: string[], nth: number): void;
  onWalk(step: MarkStep): void;
  onOpen(ids: string[]): void;
}

/** Who and what is in this article, in the order in which it names them: one stop for Tab, arrow keys within. */
export function MentionList({ mentions, onAllow, onJump, onWalk, onOpen }: MentionListProps) {
  const titleId = useId();
  const [nth, setNth] = useState<Readonly<Record<string, number>>>({});
  const [place, setPlace] = useState<MixedText>({ text: '', english: '' });
  const list = Array.isArray(mentions) ? mentions : [];
  const { grid, tabStopOf } = useRovingGrid(list.map(keyOf));
  function jump(mention: MentionSummary) {
    const { count } = mention;
    const next = ((nth[keyOf(mention)] ?? -1) + 1) % count;
    setNth({ ...nth, [keyOf(mention)]: next });
    const { text: name, english } = describeMention(mention).name;
    setPlace({ text: i18n.t('mentions.at', { name, nth: next + 1, count }), english });
    onJump(idsOf(mention), next);
  }
  return (
    <section class="mentions">
      <div class="section-head">
        <h2 id={titleId}>{i18n.t('popup.inThisArticle')}</h2>
        {list.length > 0 && <MarkSteps onWalk={onWalk} />}
      </div>
      <PageState state={Array.isArray(mentions) ? null : mentions} onAllow={onAllow} />
      {list.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys lead from cell to cell, as WAI-ARIA's pattern for grids has it */}
          <table class="mention-grid" role="grid" aria-labelledby={titleId} {...grid}>
            <tbody>
              {list.map((mention) => {
                const key = keyOf(mention);
                const tabStop = tabStopOf(key);
                return <MentionRow key={key} {...{ mention, tabStop, onOpen }} nth={nth[key] ?? null} onJump={jump} />;
              })}
            </tbody>
          </table>
          <p class="mentions-note">{i18n.t('mentions.note')}</p>
        </>
      )}
      <span class="only-heard" role="status">
        <MixedWords {...place} />
      </span>
    </section>
  );
}

function idsOf({ entries }: MentionSummary): string[] {
  return entries.map(({ id }) => id);
}

function keyOf(mention: MentionSummary): string {
  return idsOf(mention).join(' ');
}
