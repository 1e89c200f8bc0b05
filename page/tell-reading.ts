import { onMessage, type Reading, tell } from './messages';

/** What browsers show by means of their own, in a document of this type that holds no words of it. */
const WITHOUT_TEXT = /pdf|^(?:image|audio|video)\//;

/**
 * Answers the popup for a frame in which nothing was found so far: that it was
 * read, and nobody else, can only the frame itself say. Gives the way to tell
 * what has become of it; who has asked once hears of it by itself.
 */
export function tellReading(signal: AbortSignal): (now: Reading) => void {
  // Nobody reads before it is known what holds for the site, and where that cannot be known, nobody ever does.
  let reading: Reading = 'unread';
  let isAsked = false;
  const report = () => tell('reportReading', seenFrom(reading));
  const onAsked = () => {
    isAsked = true;
    report();
  };
  onMessage('askForReport', onAsked, signal);
  return (now) => {
    reading = now;
    if (isAsked && !signal.aborted) report();
  };
}

/** Whether a page has text that could be read; a PDF, a picture or a recording has not. */
export function hasText(): boolean {
  return !WITHOUT_TEXT.test(document.contentType);
}

function seenFrom(reading: Reading): Reading {
  if (!hasText()) return 'noText';
  // Work on a page waits until somebody looks at it.
  return reading === 'reading' && document.hidden ? 'waiting' : reading;
}
