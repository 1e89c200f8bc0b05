/*
 * The looks of what is drawn on pages, in one place: they begin with the same
 * values, and side by side the second copy of them packs to almost nothing.
 */
export { default as markListCss } from './mark-list/mark-list.css?inline';
export { default as tooltipCss } from './tooltip/tooltip.css?inline';
