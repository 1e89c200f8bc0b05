import type { PageContext } from '../data/entry-details';
import type { ListRow } from './list-host';
import type { Mention } from './messages';
import type { LookUp } from './show-look-up';
import type { TooltipHost } from './tooltip-host';
import type { FrameState } from './walk-marks';
import type { WordsAround } from './words-around';

/** All that is drawn on a page, in a script of its own: it comes when it is first needed. */
export interface Views {
  tooltip: TooltipHost;
  /** Opens the list of marks over the page; on a site that is off it says so. */
  openList(rows: readonly ListRow[], isOff: boolean): void;
  /** Shows what was looked up, at the selection. */
  showLookUp(found: LookUp): void;
}

/** What scripts of ours in one frame leave for each other. */
export interface MeetingPlace {
  /**
   * Set by a stage when it begins: brought once more, it leaves the page to the one that is here. A frame that
   * goes on from an empty page to one of the same site keeps its world in Chromium, and is to be read anew.
   */
  echrContextFirstStageIn?: Document;
  echrContextReaderIn?: Document;
  /** The host of the page at the top, once the first stage has learned it: a second may ask in vain. */
  echrContextHost?: string;
  /** Tells this frame from the others of its page. */
  echrContextFrame?: string;
  echrContextReader?: {
    state(): FrameState;
    rows(): WordsAround[];
    mentions(): Mention[];
    context(): Omit<PageContext, 'today'>;
  };
  echrContextViews?: Views;
}

/**
 * Scripts of ours in one frame share their world, into which no page can see,
 * and nothing else: here they find each other.
 */
export const meetingPlace: MeetingPlace = globalThis as MeetingPlace;
