import { browser } from 'wxt/browser';
import { type MarkedFrame, orderFrames } from '@/page/choose-frame';
import type { ListRow } from '@/page/list-host';
import type { MeetingPlace } from '@/page/meeting-place';

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

/** The words selected in a tab, and the frame they are in; what people type in fields is theirs and not read. */
export async function askSelection(tabId: number): Promise<{ frameId: number; text: string } | null> {
  const answers = await inAllFrames(tabId, () => document.getSelection()?.toString().trim() || null);
  const [found] = answers;
  return found ? { frameId: found.frameId, text: found.result } : null;
}

/** What a function gives in each frame where it gives anything. It must be self-contained. */
async function inAllFrames<Answer>(
  tabId: number,
  func: () => Answer | null,
): Promise<{ frameId: number; result: Answer }[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func })
    // A page of the browser, of its store, or of another extension.
    .catch(() => []);
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, result: result as Answer }] : []));
}
