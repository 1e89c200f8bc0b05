import type { Asked } from './ask-entries';
import { describeWhy } from './describe-why';
import { elementOf, linesOf } from './find-mark';
import { isInSight } from './is-in-sight';
import type { LateTooltip } from './late-tooltip';
import { linesAround } from './lines-around';
import { themeAround } from './page-theme';
import type { Mark } from './paint-marks';
import type { TooltipRequest } from './tooltip-host';

/** Asks for entries by id, for somebody who reads at this mark. */
export type AskFor = (ids: readonly string[], mark: Mark) => Promise<Asked>;

/** What a tooltip offers beyond reading, and what becomes of marks that are not wanted. */
export interface ShowMeans {
  tools: TooltipRequest['props']['tools'];
  /** Hides the marks of these entries on this page or everywhere, or takes that back. Fails where that was not kept. */
  onHide(entries: readonly string[], scope: 'page' | 'everywhere', isHidden: boolean): Promise<void>;
}

interface ShowOptions extends ShowMeans {
  host: LateTooltip;
  ask: AskFor;
  publishedOn(): string | null;
  onPin(): void;
  onClose(): void;
}

/** How a tooltip is opened. */
export interface HowOpened extends Pick<TooltipRequest, 'takesFocus' | 'isTouch'> {
  /** The line box under the pointer; null for the first of the mark. */
  line: DOMRectReadOnly | null;
  isPinned: boolean;
}

/** The mark whose tooltip is open, and the entries looked up from it, one after another. */
interface Shown {
  mark: Mark;
  /** The line box it was opened from, of those the mark is broken over. */
  lineNumber: number;
  /** The element that holds the mark. */
  around: Element;
  wasInSight: boolean;
  isPinned: boolean;
  trail: readonly (readonly string[])[];
  entries: Asked | null;
}

/** Longer than an answer takes, short enough that nobody waits for the focus, in ms. */
const NAME_MS = 150;

/** Fills the tooltip: which mark, which entries, and the way back through them. */
export function createEntryShow({ host, ask, publishedOn, onPin, onClose, tools, onHide }: ShowOptions) {
  let shown: Shown | null = null;

  function props({ mark, isPinned, trail, entries }: Pick<Shown, 'mark' | 'isPinned' | 'trail' | 'entries'>) {
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
      onRetry: () => void turnTo(trail),
      onHide(scope: 'page' | 'everywhere', isHidden: boolean) {
        // The mark goes away; the tooltip stays, for the way back.
        if (!isPinned) onPin();
        return onHide(mark.entries, scope, isHidden);
      },
      tools,
    };
  }

  /** Goes to the last entries of a trail. What is shown stays until they have come. */
  async function turnTo(trail: Shown['trail']) {
    const from = shown;
    const entries = from ? await ask(trail.at(-1) ?? [], from.mark) : [];
    // Late answers belong to what was shown when they were asked for.
    if (!from || shown?.mark !== from.mark) return;
    shown = { ...shown, trail, entries };
    host.update(props(shown));
  }

  /** Puts the focus into what was just opened, by its name: a screen reader tells whose card it is when the focus comes there, and not again. */
  async function enter(named: Promise<void>, trail: Shown['trail'], takesFocus: boolean) {
    if (!takesFocus) return;
    await Promise.race([named, new Promise((resolve) => setTimeout(resolve, NAME_MS))]);
    if (shown?.trail === trail) host.takeFocus();
  }

  return {
    /** A reader is near a mark, or begins to rest on it: what its tooltip needs is fetched before it is to open. */
    prepare(mark: Mark) {
      const trail = [mark.entries];
      host.prepare(ask(mark.entries, mark).then((entries) => props({ mark, isPinned: false, trail, entries })));
    },
    open(mark: Mark, { line, isPinned, ...how }: HowOpened) {
      const lines = linesOf(mark);
      const box = line ?? lines[0];
      const words = mark.pieces[0]?.node;
      const around = elementOf(mark);
      if (!box || !words || !around) return;
      const trail = [mark.entries];
      const nth = lines.findIndex(({ top }) => top === box.top);
      const where = { mark, lineNumber: Math.max(0, nth), around, wasInSight: isInSight(box, around) };
      shown = { ...where, isPinned, trail, entries: null };
      const onClosed = () => {
        // Something else took its place.
        if (shown?.mark === mark) onClose();
      };
      const request = {
        line: linesAround(box, lines),
        around,
        words,
        theme: themeAround(around),
        ...how,
        takesFocus: false,
        props: props(shown),
        onClosed,
      };
      if (!host.open(request)) shown = null;
      else void enter(turnTo(trail), trail, how.takesFocus);
    },
    /** The page scrolled: the tooltip goes along with its line. What was opened out of sight may stay there. */
    follow() {
      if (!shown) return;
      const { mark, lineNumber, around, wasInSight } = shown;
      const lines = linesOf(mark);
      const line = lines[lineNumber];
      if (!line) return;
      const isSeen = lines.some((box) => isInSight(box, around));
      shown.wasInSight = isSeen;
      host.move(isSeen || !wasInSight ? linesAround(line, lines) : null);
    },
    pin(isPinned: boolean) {
      if (!shown || shown.isPinned === isPinned) return;
      shown = { ...shown, isPinned };
      host.update(props(shown));
    },
    close() {
      if (!shown) return;
      shown = null;
      host.close();
    },
    mark: () => shown?.mark ?? null,
    takeFocus: host.takeFocus,
    rect: host.rect,
    holds: host.holds,
  };
}
