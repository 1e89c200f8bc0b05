import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type MixedText, MixedWords } from '../entry/MixedWords';
import { MoreIcon } from '../icons';
import type { MentionSummary } from './MentionList';

interface MentionRowProps {
  mention: MentionSummary;
  /** Which mention the article was last scrolled to, from 0; null before the first time. */
  nth: number | null;
  /** Which of its cells Tab reaches; null when that is in another row. */
  tabStop: number | null;
  onJump(mention: MentionSummary): void;
  onOpen(ids: string[]): void;
}

/** One press goes to the mention, the next to the one after; the small button opens the entry here. */
export function MentionRow({ mention, nth, tabStop, onJump, onOpen }: MentionRowProps) {
  const { entries, count } = mention;
  const { name, line, isWhole } = describeMention(mention);
  return (
    <tr class="mention">
      <td class="mention-cell">
        <button type="button" class="mention-jump" tabIndex={tabStop === 0 ? 0 : -1} onClick={() => onJump(mention)}>
          <span class="mention-words">
            <span class="mention-name">
              <MixedWords {...name} />
            </span>{' '}
            <span class={isWhole ? 'mention-line' : 'mention-line mention-line-cut'}>
              {/* One thing to cut, however many it is made of. */}
              <span>{line}</span>
            </span>
          </span>{' '}
          <span class="mention-count" aria-hidden="true">
            {nth === null ? count : `${nth + 1}/${count}`}
          </span>
          <span class="only-heard">{i18n.t('mentions.count', count)}</span>
        </button>
      </td>
      <td>
        <button
          type="button"
          class="icon-button"
          tabIndex={tabStop === 1 ? 0 : -1}
          aria-label={i18n.t('mentions.open', { name: name.text })}
          onClick={() => onOpen(entries.map(({ id }) => id))}
        >
          <MoreIcon />
        </button>
      </td>
    </tr>
  );
}

interface MentionWords {
  name: MixedText;
  line: ComponentChildren;
  /** A position, or a choice, is to be read to its end; of what an entry is, the beginning tells. */
  isWhole: boolean;
}

/** One entry by its name; words that may mean more than one as the article writes them. */
export function describeMention({ entries, text }: MentionSummary): MentionWords {
  const [first, ...others] = entries;
  if (first && others.length === 0) {
    const { name, line, isPosition } = first;
    return { name: { text: name, english: name }, line: line && <MixedWords {...line} />, isWhole: isPosition };
  }
  const list = new Intl.ListFormat(i18n.t('locale'), { type: 'disjunction' });
  const line = list
    .formatToParts(entries.map((entry) => entry.name))
    .map(({ type, value }) => <MixedWords text={value} english={type === 'element' ? value : ''} />);
  return { name: { text, english: '' }, line, isWhole: true };
}
