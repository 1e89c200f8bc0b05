import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type MarkStep, MarkSteps } from './MarkSteps';
import { MentionRow } from './MentionRow';

/** An entry named in the article, or those that the words may mean. */
export interface MentionSummary {
  entries: { id: string; name: string; line: string | null }[];
  /** How the article first writes it. */
  text: string;
  count: number;
}

/** What is known of the article so far. */
export type Mentions = MentionSummary[] | 'reading' | 'nothing' | 'off';

interface MentionListProps {
  mentions: Mentions;
  onJump(entries: string[], nth: number): void;
  onWalk(step: MarkStep): void;
  onOpen(ids: string[]): void;
}

/** So many rows leave the search in view; a list that is hardly longer is shown whole. */
const ROWS_AT_FIRST = 3;
const ROWS_SHOWN_WHOLE = 4;

/** Who and what is in this article, in the order in which it names them. */
export function MentionList({ mentions, onJump, onWalk, onOpen }: MentionListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const [nth, setNth] = useState<Readonly<Record<string, number>>>({});
  const list = Array.isArray(mentions) ? mentions : [];
  const isLong = list.length > ROWS_SHOWN_WHOLE;
  function jump(mention: MentionSummary) {
    const ids = mention.entries.map(({ id }) => id);
    const key = ids.join(' ');
    const next = ((nth[key] ?? -1) + 1) % mention.count;
    setNth({ ...nth, [key]: next });
    onJump(ids, next);
  }
  return (
    <section class="mentions">
      <div class="mentions-head">
        <h2>{i18n.t('popup.inThisArticle')}</h2>
        {list.length > 0 && <MarkSteps onWalk={onWalk} />}
      </div>
      {!Array.isArray(mentions) && <p class="mentions-state">{i18n.t(`mentions.${mentions}`)}</p>}
      {list.length > 0 && (
        <ul>
          {list.slice(0, isLong && !showsAll ? ROWS_AT_FIRST : undefined).map((mention) => {
            const key = mention.entries.map(({ id }) => id).join(' ');
            return <MentionRow key={key} mention={mention} nth={nth[key] ?? null} onJump={jump} onOpen={onOpen} />;
          })}
        </ul>
      )}
      {list.length > 0 && (
        <div class="mentions-foot">
          <p>{i18n.t('mentions.note')}</p>
          {isLong && (
            <button type="button" class="quiet-button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? i18n.t('mentions.showFewer') : i18n.t('mentions.showAll', list.length - ROWS_AT_FIRST)}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
