/** A place in a grid, both from 0. */
export interface Cell {
  row: number;
  column: number;
}

/**
 * Where a key leads from a cell, as WAI-ARIA's grid pattern has it: arrows by one,
 * Home and End along the row, with Control to the corners. Null where it leads nowhere.
 */
export function walkGrid({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, at: Cell, last: Cell): Cell | null {
  const to = {
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowLeft: { row: at.row, column: at.column - 1 },
    ArrowRight: { row: at.row, column: at.column + 1 },
    Home: { row: ctrlKey ? 0 : at.row, column: 0 },
    End: { row: ctrlKey ? last.row : at.row, column: last.column },
  }[key];
  if (!to) return null;
  const isInside = to.row >= 0 && to.row <= last.row && to.column >= 0 && to.column <= last.column;
  return isInside ? to : null;
}
