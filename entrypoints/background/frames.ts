import { browser } from 'wxt/browser';
import { type MarkedFrame, orderFrames } from '@/page/choose-frame';
import type { ListRow } from '@/page/list-host';
import type { MeetingPlace } from '@/page/meeting-place';
import type { Mention } from '@/page/messages';
import { selectionHere } from '@/page/selection-here';

/** How long frames are waited for once the page itself has answered, in ms: one that hangs must not make a key hang. */
const PATIENCE_MS = 1000;

/** Where a walk stands in each frame of a tab that has a reader. A tab that no script may enter has none. */
export async function askFrames(tabId: number): Promise<MarkedFrame[]> {
  const answers = await inAllFrames(tabId, () => (globalThis as MeetingPlace).echrContextReader?.state() ?? null);
  return answers.map(({ frameId, result }) => ({ frameId, ...result }));
}

/** Every mark of a page in reading order, frame after frame, and which of them the walk is at. */
export async function askRows(tabId: number): Promise<ListRow[]> {
  const frames = orderFrames(await askFrames(tabId));
  const lastMs = Math.max(...frames.map(({ walkedMs }) => walkedMs));
  const answers = await inAllFrames(tabId, () => (globalThis as MeetingPlace).echrContextReader?.rows() ?? null);
  return frames.flatMap(({ frameId, at, walkedMs }) => {
    const rows = answers.find((answer) => answer.frameId === frameId)?.result ?? [];
    return rows.map((row, nth) => ({ ...row, frameId, nth, isCurrent: nth === at && walkedMs === lastMs }));
  });
}

/** What the frames of a tab name, each frame's by itself. */
export async function askMentions(tabId: number): Promise<Mention[]> {
  const answers = await inAllFrames(tabId, () => (globalThis as MeetingPlace).echrContextReader?.mentions() ?? null);
  return answers.flatMap(({ result }) => result);
}

/** The words selected in a tab, and the frame they are in. Each frame keeps its own: the reader's are where the focus is, else around it. */
export async function askSelection(tabId: number): Promise<{ frameId: number; text: string } | null> {
  const answers = await inAllFrames(tabId, selectionHere);
  const [found] = answers.sort((a, b) => b.result.depth - a.result.depth);
  return found ? { frameId: found.frameId, text: found.result.text } : null;
}

/** What a function gives in each frame where it gives anything. It must be self-contained. */
async function inAllFrames<Answer>(
  tabId: number,
  func: () => Answer | null,
): Promise<{ frameId: number; result: Answer }[]> {
  // At once: a frame that loads only when somebody scrolls to it is not idle before, and Chromium would wait for that.
  const ask = (frames: { allFrames: true } | { frameIds: number[] }) =>
    browser.scripting.executeScript({ target: { tabId, ...frames }, func, injectImmediately: true });
  const pageAlone = ask({ frameIds: [0] }).then(
    (answer) => new Promise<typeof answer>((resolve) => setTimeout(resolve, PATIENCE_MS, answer)),
  );
  const results = await Promise.any([ask({ allFrames: true }), pageAlone])
    // A page of the browser, of its store, or of another extension.
    .catch(() => []);
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, result: result as Answer }] : []));
}
