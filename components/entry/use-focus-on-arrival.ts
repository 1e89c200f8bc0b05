import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The button that opens another entry goes away with the entry it stood in, and
 * would take the focus with it: so the heading of what arrives takes it over.
 * Wrap in `keepFocus` whatever brings another entry; `shown` names what is there now.
 * A view that has the focus itself was entered before anything had come, and could not be named.
 */
export function useFocusOnArrival<View extends HTMLElement>(
  shown: string | undefined,
): {
  view: RefObject<View | null>;
  keepFocus(turn: () => void): void;
} {
  const view = useRef<View | null>(null);
  const isTurning = useRef(false);
  useLayoutEffect(() => {
    if (shown === undefined || !(isTurning.current || view.current?.matches(':focus'))) return;
    isTurning.current = false;
    view.current?.querySelector('h2')?.focus();
  }, [shown]);
  function keepFocus(turn: () => void) {
    isTurning.current = true;
    turn();
  }
  return { view, keepFocus };
}
