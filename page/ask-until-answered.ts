/** How long until it is asked again, in ms: each time twice as long, up to the longest. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 600_000;

interface Asking<Answer> {
  /** Asks the background; an answer that is as good as none is not taken for one. */
  ask(): Promise<Answer | false>;
  /** Told each time when there was none. */
  onRefusal?(): void;
  wait?(ms: number): Promise<void>;
  signal: AbortSignal;
}

/**
 * Asks until there is an answer; false where all was over before. The background may
 * not start, or be just updated, or the browser refuse: a page is not to stay unread
 * or unmarked for one message that was lost.
 */
export async function askUntilAnswered<Answer>({ ask, onRefusal, wait = pass, signal }: Asking<Answer>) {
  for (let waitMs = FIRST_WAIT_MS; !signal.aborted; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    const answer = await ask().catch(() => false as const);
    if (answer) return answer;
    onRefusal?.();
    await wait(waitMs);
  }
  return false;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
