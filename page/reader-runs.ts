import type { HiddenEntries } from '../settings/hidden-entries';
import type { Settings } from '../settings/settings';
import { meetingPlace } from './meeting-place';
import { noticeEnd } from './notice-end';
import { type PageReader, type PageReaderOptions, startPageReader } from './page-reader';

/** What every run of a frame's reader is started with, besides the settings. */
export interface RunMeans extends Omit<PageReaderOptions, 'density' | 'opensBy' | 'isHidden' | 'signal'> {
  /** Whether a reader who hid so much wants no marks of these entries on this page. */
  isHidden(entries: readonly string[], hidden: HiddenEntries): boolean;
}

/** The reader of a frame, which runs for as long as its site is on. */
export function createReaderRuns({ isOver, isHidden, ...means }: RunMeans) {
  let settings: Settings;
  let reader: PageReader | null = null;
  let run: AbortController | null = null;

  function start() {
    run = new AbortController();
    const { density, opensBy } = settings;
    const isHiddenNow = (entries: readonly string[]) => isHidden(entries, settings.hidden);
    reader = startPageReader({ ...means, isOver, density, opensBy, isHidden: isHiddenNow, signal: run.signal });
    meetingPlace.echrContextReader = reader;
    noticeEnd(isOver, run.signal);
  }

  function stop() {
    run?.abort();
    run = reader = null;
    delete meetingPlace.echrContextReader;
  }

  return {
    /** The one that runs now, or null. */
    reader: () => reader,
    stop,
    /** Anew, where the page has forgotten us. */
    restart() {
      if (!reader) return;
      stop();
      start();
    },
    /** Follows the settings; a site that is switched off is left as it was. */
    follow(isOn: boolean, changed: Settings) {
      settings = changed;
      if (!isOn) {
        stop();
        means.reportPage({ mentions: [], publishedOn: null });
      } else if (reader) {
        reader.setDensity(settings.density);
        reader.setOpensBy(settings.opensBy);
        reader.judge();
      } else start();
    },
  };
}
