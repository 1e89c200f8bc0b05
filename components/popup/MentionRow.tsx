import { i18n } from '#i18n';
import { MoreIcon } from '../icons';
import type { MentionSummary } from './MentionList';

interface MentionRowProps {
  mention: MentionSummary;
  /** Which mention the article was last scrolled to, from 0; null before the first time. */
  nth: number | null;
  onJump(mention: MentionSummary): void;
  onOpen(ids: string[]): void;
}

/** One press goes to the mention, the next to the one after; the small button opens the entry here. */
export function MentionRow({ mention, nth, onJump, onOpen }: MentionRowProps) {
  const { entries, count } = mention;
  const { name, line } = describeMention(mention);
  const place = nth === null ? null : i18n.t('mentions.at', { name, nth: nth + 1, count });
  return (
    <li class="mention">
      <button type="button" class="mention-jump" onClick={() => onJump(mention)}>
        <span class="mention-words">
          <span class="mention-name">{name}</span> <span class="mention-line">{line}</span>
        </span>{' '}
        <span class="mention-count" aria-hidden="true">
          {nth === null ? count : `${nth + 1}/${count}`}
        </span>
        <span class="only-heard">{i18n.t('mentions.count', count)}</span>
      </button>
      <span class="only-heard" role="status">
        {place}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('mentions.open', { name })}
        onClick={() => onOpen(entries.map(({ id }) => id))}
      >
        <MoreIcon />
      </button>
    </li>
  );
}

/** One entry by its name; words that may mean more than one as the article writes them. */
function describeMention({ entries, text }: MentionSummary): { name: string; line: string | null } {
  const [first, ...others] = entries;
  if (first && others.length === 0) return first;
  const names = entries.map((entry) => entry.name);
  return { name: text, line: new Intl.ListFormat(i18n.t('locale'), { type: 'disjunction' }).format(names) };
}
