import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import type { Trouble } from '../../settings/hold-settings';
import type { ReaderTools } from '../entry/reader-tools';
import { formatDate } from '../format-date';
import { EntryPanel } from './EntryPanel';
import { EntrySearch, type SearchFindings } from './EntrySearch';
import type { MarkStep } from './MarkSteps';
import { MentionList, type Mentions } from './MentionList';
import { PopupFoot } from './PopupFoot';
import { type Site, SiteSwitch } from './SiteSwitch';
import { TalksNow, type TalksNowProps } from './TalksNow';
import { useTrail } from './use-trail';

/** All the popup needs to know, and all it can ask for. */
export interface PopupProps {
  /** The site of the tab, or null for a page on which we never run. */
  site: Site | null;
  isPaused: boolean;
  trouble?: Trouble | null;
  talks: TalksNowProps;
  mentions: Mentions;
  /** Asks for leave to read the site; null where the browser withholds nothing. */
  onAllow: (() => void) | null;
  /** ISO date of the article, or null when it could not be told. */
  publishedOn: string | null;
  tools: ReaderTools;
  /** The edition of the dataset, and the day of the newest source behind it. */
  edition: EntryDetails['edition'];
  /** What is searched for at first, or nothing. */
  firstQuery?: string;
  /** The entries that fit a query, the best first. */
  search(query: string): Promise<SearchFindings>;
  /** An entry described for the article in the tab, or null where there is none. */
  openEntry(id: string): Promise<EntryDetails | null>;
  onSwitchSite(isOn: boolean): void;
  onPause(isPaused: boolean): void;
  /** Scroll the article to the nth mention, from 0. */
  onJump(entries: string[], nth: number): void;
  /** Do in the article what a key would do. */
  onWalk(step: MarkStep): void;
  onOpenOptions(): void;
}

/**
 * On here? A search over everything. Where do the talks stand, and how old is that?
 * Who and what is in this article? Entries open in place of all that.
 */
export function PopupPage(props: PopupProps) {
  const { trail, open, goBack } = useTrail(props.openEntry);
  const shown = trail.at(-1);
  return (
    <main class="popup" lang={i18n.t('locale')}>
      <h1 class="only-heard">{i18n.t('extensionName')}</h1>
      {/* Hidden, not gone: on the way back the search and the list are as they were. */}
      <div class="popup-home" hidden={shown !== undefined}>
        {/* A page of which nothing is known, for the browser withholds it, may have a site all the same. */}
        {(props.site || !props.onAllow) && (
          <SiteSwitch {...props} isOutOfReach={props.mentions === 'closed' || props.mentions === 'noText'} />
        )}
        <p role="alert" class="popup-trouble">
          {props.trouble && i18n.t(`trouble.${props.trouble}`)}
        </p>
        <EntrySearch {...props} onOpen={open}>
          {/* While the page is being read it most often has something to say: nothing jumps when it comes. */}
          <TalksNow {...props.talks} isBrief={Array.isArray(props.mentions) || props.mentions === 'reading'} />
          <MentionList {...props} onOpen={open} />
          <p class="popup-limits">
            {i18n.t('popup.limits')} {i18n.t('popup.edition', { date: formatDate(props.edition.asOf) })}
          </p>
        </EntrySearch>
        <PopupFoot {...props} />
      </div>
      {shown && (
        <EntryPanel
          entries={shown}
          publishedOn={props.publishedOn}
          tools={props.tools}
          onOpenEntry={(id) => open([id])}
          onBack={goBack}
        />
      )}
    </main>
  );
}
