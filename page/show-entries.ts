import type { EntryDetails } from '../data/entry-details';
import type { AskEntries } from './ask-entries';
import { describeWhy } from './describe-why';
import { linesOf } from './find-mark';
import { themeAround } from './page-theme';
import type { Mark } from './paint-marks';
import { createTooltipHost } from './tooltip-host';

interface ShowOptions {
  ask: AskEntries;
  publishedOn(): string | null;
  onPin(): void;
  onClose(): void;
}

/** The mark whose tooltip is open, and the entries looked up from it, one after another. */
interface Shown {
  mark: Mark;
  isPinned: boolean;
  trail: readonly (readonly string[])[];
  entries: EntryDetails[] | null;
}

/** Fills the tooltip: which mark, which entries, and the way back through them. */
export function createEntryShow({ ask, publishedOn, onPin, onClose }: ShowOptions) {
  const host = createTooltipHost(document);
  let shown: Shown | null = null;

  function props({ mark, isPinned, trail, entries }: Shown) {
    return {
      entries,
      isPinned,
      why: trail.length === 1 ? describeWhy(mark) : null,
      publishedOn: publishedOn(),
      canGoBack: trail.length > 1,
      onPin,
      onClose,
      onOpenEntry: (id: string) => void turnTo([...trail, [id]]),
      onBack: () => void turnTo(trail.slice(0, -1)),
    };
  }

  /** Goes to the last entries of a trail. What is shown stays until they have come. */
  async function turnTo(trail: Shown['trail']) {
    const from = shown;
    const entries = await ask(trail.at(-1) ?? []);
    // Late answers belong to what was shown when they were asked for.
    if (!from || shown?.mark !== from.mark) return;
    shown = { ...shown, trail, entries };
    host.update(props(shown));
  }

  return {
    open(mark: Mark, { line, takesFocus, isPinned }: { line: DOMRectReadOnly | null; takesFocus: boolean; isPinned: boolean }) {
      const box = line ?? linesOf(mark)[0];
      const [piece] = mark.pieces;
      if (!box || !piece) return;
      const trail = [mark.entries];
      shown = { mark, isPinned, trail, entries: null };
      host.open({ line: box, theme: themeAround(piece.node.parentElement), takesFocus, props: props(shown) });
      void turnTo(trail);
    },
    pin(isPinned: boolean) {
      if (!shown || shown.isPinned === isPinned) return;
      shown = { ...shown, isPinned };
      host.update(props(shown));
    },
    close() {
      shown = null;
      host.close();
    },
    mark: () => shown?.mark ?? null,
    takeFocus: host.takeFocus,
    rect: host.rect,
    holds: host.holds,
  };
}
