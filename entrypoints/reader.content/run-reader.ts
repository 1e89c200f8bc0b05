import type { EntryIndex } from '@/detection/build-index';
import { meetingPlace } from '@/page/meeting-place';
import { tell } from '@/page/messages';
import { noticeEnd } from '@/page/notice-end';
import { type PageReader, startPageReader } from '@/page/page-reader';
import type { Settings } from '@/settings/settings';
import { askBackground } from './ask-background';

/** The reader of a frame, for as long as its site is on. `isOver` says whether the extension is gone. */
export function createRuns(index: EntryIndex, isOver: () => boolean) {
  let settings: Settings;
  let reader: PageReader | null = null;
  let run: AbortController | null = null;

  function start() {
    run = new AbortController();
    const means = askBackground(() => settings.hidden);
    reader = startPageReader({ index, ...means, ...settings, signal: run.signal });
    meetingPlace.echrContextReader = reader;
    noticeEnd(isOver, run.signal);
  }

  function stop() {
    run?.abort();
    run = reader = null;
    delete meetingPlace.echrContextReader;
  }

  return {
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
        tell('reportPage', { mentions: [], publishedOn: null });
      } else if (reader) {
        reader.setDensity(settings.density);
        reader.setOpensBy(settings.opensBy);
        reader.judge();
      } else start();
    },
  };
}
