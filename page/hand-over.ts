/** How long until the second stage is asked for again, in ms: each time twice as long, up to the longest. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 600_000;

interface HandOverMeans {
  /** Asks for the second stage; whether it came. */
  ask(): Promise<boolean>;
  /** Told each time when it did not. */
  onRefusal(): void;
  wait?(ms: number): Promise<void>;
  signal: AbortSignal;
}

/**
 * Hands the frame over to the second stage, and tells whether that came in the
 * end. The background may not start, or be just updated, or the browser refuse:
 * a page is not to stay unmarked for one message that was lost.
 */
export async function handOver({ ask, onRefusal, wait = pass, signal }: HandOverMeans): Promise<boolean> {
  for (let waitMs = FIRST_WAIT_MS; !signal.aborted; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    if (await ask().catch(() => false)) return true;
    onRefusal();
    await wait(waitMs);
  }
  return false;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
