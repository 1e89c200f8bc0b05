import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { BackButton } from '../entry/BackButton';
import { EntryView } from '../entry/EntryView';
import { goBackByKey } from '../entry/go-back-by-key';
import type { ReaderTools } from '../entry/reader-tools';
import { ToolRow } from '../entry/ToolRow';
import { useFocusOnArrival } from '../entry/use-focus-on-arrival';
import type { HideScope } from '../entry/WhyMarked';
import type { Missing } from '../entry/write-report';
import { TooltipButtons } from './TooltipButtons';

/** What the tooltip shows, and what it tells its host. */
export interface TooltipProps {
  /** The entry to show; two or more where the text does not tell which is meant; null until they have come; `failed` where nobody gave them. */
  entries: EntryDetails[] | 'failed' | null;
  isPinned: boolean;
  /** A sheet at the bottom of the screen, for fingers, instead of a card beside the mark. */
  isSheet: boolean;
  /** Why the words were marked, as a sentence for the reader; null for an entry opened from another. */
  why: string | null;
  /** ISO date of the page, or null when it could not be told. */
  publishedOn: string | null;
  /** The words that were looked up, where this answers a question of the reader's; null where a mark is explained. */
  lookUp?: { text: string; isExact: boolean; edition: EntryDetails['edition'] } | null;
  /** Pins, or lets go again. */
  onPin(): void;
  onClose(): void;
  /** A reader asked for another entry. Keep showing the present one until the other has come. */
  onOpenEntry(id: string): void;
  canGoBack: boolean;
  onBack(): void;
  /** Ask again for what could not be fetched. */
  onRetry(): void;
  /** The marks of what is shown are not wanted, here or everywhere, or wanted again. Keep the tooltip open: it offers the way back. Fails where that was not kept. */
  onHide(scope: HideScope, isHidden: boolean): Promise<void>;
  tools: ReaderTools;
}

/**
 * The card beside a mark, or the sheet on a phone: a non-modal dialog labelled by
 * the entry's name. Focus stays where it is until the host, or a press in here, moves it.
 */
export function Tooltip(props: TooltipProps) {
  const { entries, isSheet, canGoBack, publishedOn, why, onHide, tools, lookUp = null } = props;
  const titleId = useId();
  const found = Array.isArray(entries) ? entries : null;
  const { view, keepFocus } = useFocusOnArrival<HTMLDivElement>(found?.map(({ id }) => id).join(' '));
  const [first, ...others] = found ?? [];
  const back = canGoBack ? () => keepFocus(props.onBack) : null;
  const lead = back && <BackButton onBack={back} />;
  const actions = <TooltipButtons {...props} />;
  const missing = lookUp && !lookUp.isExact ? { words: shortenWords(lookUp.text), edition: lookUp.edition } : null;
  return (
    <div
      ref={view}
      class={isSheet ? 'tooltip tooltip-sheet' : 'tooltip'}
      role="dialog"
      lang={i18n.t('locale')}
      dir="auto"
      tabIndex={-1}
      onKeyDown={goBackByKey(back)}
      aria-busy={entries === null}
      {...(first ? { 'aria-labelledby': titleId } : { 'aria-label': i18n.t('extensionName') })}
    >
      {first ? (
        <EntryView
          entries={[first, ...others]}
          onOpenEntry={(id) => keepFocus(() => props.onOpenEntry(id))}
          startsExpanded={false}
          near={missing}
          {...{ publishedOn, why, onHide, tools, titleId, lead, actions }}
        />
      ) : (
        <div class="entry">
          <div class="entry-bar entry-bar-notice">
            {lead}
            <p role="status" class={entries ? 'notice' : 'notice notice-late'}>
              {found ? describeNothing(missing) : i18n.t(entries ? 'tooltip.failed' : 'tooltip.loading')}
            </p>
            {actions}
          </div>
          {entries === 'failed' && (
            <div class="entry-body">
              <button type="button" class="text-button" onClick={() => keepFocus(props.onRetry)}>
                {i18n.t('tooltip.retry')}
              </button>
            </div>
          )}
          {found && missing && (
            <div class="entry-body">
              <ToolRow entries={[]} marking={null} {...{ missing, tools }} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function describeNothing(missing: Missing | null): string {
  return missing ? i18n.t('lookUp.nothing', { text: missing.words }) : i18n.t('tooltip.unknown');
}

/** More of a selection than this is not needed to know it again. */
const LONGEST_ECHO = 80;

function shortenWords(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO).trimEnd()}…` : text;
}
