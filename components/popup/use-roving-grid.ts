import { useState } from 'preact/hooks';
import { walkGrid } from './walk-grid';

/**
 * A grid whose cells hold a button each: Tab reaches the one that was used last,
 * at first the first, and keys lead from there. `keys` names the rows in their order.
 */
export function useRovingGrid(keys: readonly string[]) {
  const [stop, setStop] = useState({ key: '', column: 0 });
  // Rows come and go with what the page says.
  const { key: stopKey, column: stopColumn } = keys.includes(stop.key) ? stop : { key: keys[0], column: 0 };
  function onFocusIn({ currentTarget, target }: Focused) {
    const { row, column } = placeOf(currentTarget, target);
    const key = keys[row];
    if (key !== undefined) setStop({ key, column });
  }
  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    const buttons = buttonsOf(event.currentTarget);
    const last = { row: buttons.length - 1, column: (buttons[0]?.length ?? 1) - 1 };
    const to = walkGrid(event, placeOf(event.currentTarget, event.target), last);
    if (!to) return;
    event.preventDefault();
    buttons[to.row]?.[to.column]?.focus();
  }
  return {
    /** What the element of the grid needs. */
    grid: { onFocusIn, onKeyDown },
    /** Which cell of a row Tab reaches, or null. */
    tabStopOf: (key: string): number | null => (key === stopKey ? stopColumn : null),
  };
}

type Focused = FocusEvent & { currentTarget: HTMLElement };

function buttonsOf(grid: HTMLElement): HTMLButtonElement[][] {
  return [...grid.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('button')]);
}

function placeOf(grid: HTMLElement, target: EventTarget | null) {
  const button = target instanceof Element ? target.closest('button') : null;
  const columns = buttonsOf(grid).map((cells) => (button ? cells.indexOf(button) : -1));
  const row = columns.findIndex((column) => column >= 0);
  return { row, column: columns[row] ?? -1 };
}
