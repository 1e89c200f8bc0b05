import type { EntryDetails, PageContext } from '../data/entry-details';
import { type Asked, createEntryMemory } from './ask-entries';
import { hearEscape } from './hear-escape';
import { linesAround } from './lines-around';
import { modalAround, modalInUse } from './modal-in-use';
import { elementAround } from './page-order';
import { themeAround } from './page-theme';
import type { TooltipHost, TooltipRequest } from './tooltip-host';

/** What was found for words that a reader selected. */
export interface LookUp {
  text: string;
  entries: EntryDetails[];
  /** The words name these entries, rather than resemble their names or hold them. */
  isExact: boolean;
  /** The edition that was asked. */
  edition: EntryDetails['edition'];
  /** What of the page decided how the entries are described. */
  page: Omit<PageContext, 'today'>;
  /** What may be told of the page's address. */
  pageAddress: string | null;
}

interface LookUpMeans {
  tooltip: TooltipHost;
  ask(ids: readonly string[], page: LookUp['page']): Promise<EntryDetails[]>;
  cite: TooltipRequest['props']['tools']['cite'];
  /** Told each time when it opens: tooltips in other frames of the page close then, and hear Escape for it. */
  onOpen(): void;
}

/** Shows what was looked up where the selection is, on any page: no reader is needed there, and nothing is marked. */
export function createLookUp({ tooltip, ask, cite, onOpen }: LookUpMeans) {
  let closeLast = () => {};

  function show({ text, entries, isExact, edition, page, pageAddress }: LookUp) {
    const askOnce = createEntryMemory((ids) => ask(ids, page));
    const { line, around, words } = selectionNow();
    const stop = new AbortController();
    let trail: readonly Asked[] = [entries];
    let askAgain = () => {};

    const props = (): TooltipRequest['props'] => ({
      entries: trail.at(-1) ?? [],
      lookUp: trail.length === 1 ? { text, isExact, edition } : null,
      isPinned: true,
      why: null,
      publishedOn: page.publishedOn,
      canGoBack: trail.length > 1,
      onPin: close,
      onClose: close,
      onOpenEntry: (id) => void openEntry(id),
      onBack: () => turnTo(trail.slice(0, -1)),
      onRetry: () => askAgain(),
      onHide: async () => {},
      tools: { pageAddress, cite },
    });
    const turnTo = (next: typeof trail) => {
      trail = next;
      tooltip.update(props());
    };
    const openEntry = async (id: string, from = trail) => {
      const found = await askOnce([id]);
      // Late answers belong to what was shown when they were asked for.
      if (stop.signal.aborted) return;
      askAgain = () => void openEntry(id, from);
      turnTo([...from, found]);
    };
    function close() {
      if (!stop.signal.aborted) tooltip.close();
    }

    const request = { line: line(), around, words, theme: themeAround(around), takesFocus: true, isTouch: false };
    // What was open closes first, and tells its owner.
    tooltip.close();
    if (!tooltip.open({ ...request, props: props(), onClosed: () => stop.abort() })) return;
    listen(tooltip, { close, follow: () => tooltip.move(line()) }, stop.signal);
    closeLast = close;
    onOpen();
  }

  return {
    show,
    /** Closes what was looked up last, if it is still open. */
    close: () => closeLast(),
  };
}

function listen(tooltip: TooltipHost, then: { close(): void; follow(): void }, signal: AbortSignal) {
  const options = { signal, capture: true };
  window.addEventListener('scroll', then.follow, { ...options, passive: true });
  window.addEventListener('click', (event) => tooltip.holds(event) || then.close(), { ...options, passive: true });
  const closed = () => {
    then.close();
    return true;
  };
  hearEscape(closed, signal);
}

/** Where the selected words are, now and after the page has scrolled; in a field, where the field is. */
function selectionNow(): { line(): DOMRectReadOnly; around: Element; words: Node } {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  const node = range?.commonAncestorContainer ?? document.body;
  const holder = node instanceof Element ? node : (elementAround(node) ?? document.documentElement);
  // Of a selection in a shadow root the browser tells only the host, which may stand around a dialog that is in use.
  const around = modalAround(holder) ? holder : (modalInUse() ?? holder);
  const lines = () => [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const line = () => {
    const all = lines();
    const last = all.at(-1);
    return last ? linesAround(last, all) : (document.activeElement ?? around).getBoundingClientRect();
  };
  return { line, around, words: range?.startContainer ?? around };
}
