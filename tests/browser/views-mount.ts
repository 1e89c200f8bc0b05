import { type ComponentChild, render } from 'preact';
import { describeEntry } from '../../data/describe-entry';
import type { EntryDetails, PageContext, PlainPosition, PositionDetails } from '../../data/entry-details';
import { plainText } from '../../data/linked-text';

/** The day on which the views are read. */
export const TODAY = '2026-11-25';

/** A page of the day of the Strasbourg conference, read a month and a half after the edition was checked at most. */
const PAGE: PageContext = { publishedOn: '2025-12-10', mentioned: ['letter-of-nine', 'echr'], today: TODAY };

/** An entry as a page of December 2025 shows it, with what a test wants different. */
export function entry(id: string, changes: Partial<EntryDetails> = {}, page: Partial<PageContext> = {}): EntryDetails {
  const details = describeEntry(id, { ...PAGE, ...page });
  if (!details) throw new Error(`no entry ${id}`);
  return { ...details, ...changes };
}

/** A position of an entry, as the one that bears on the page. */
export function bearingOf(id: string, isWanted: (position: PositionDetails) => boolean): PlainPosition {
  const position = entry(id).positions.find(isWanted);
  if (!position) throw new Error(`${id} has no such position`);
  return { ...position, summary: plainText(position.summary) };
}

/** Mounts a view in a shadow root with its sheet, as the tooltip is mounted on a page. */
export function mountInShadow(
  view: ComponentChild,
  css: string,
): { root: ShadowRoot; update(view: ComponentChild): void } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  render(view, root);
  return { root, update: (next) => render(next, root) };
}

/** Mounts a view as a page of the extension has it. */
export function mountAsPage(view: ComponentChild, css: string): { update(view: ComponentChild): void } {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const place = document.createElement('div');
  document.body.append(place);
  render(view, place);
  return { update: (next) => render(next, place) };
}

/** Takes away whatever was mounted. */
export function unmountAll(): void {
  for (const place of document.body.children) render(null, place.shadowRoot ?? place);
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style')) style.remove();
  delete document.documentElement.dataset.theme;
}

/** The words a reader sees in a view; what is only heard does not count. */
export function visibleWords(place: ParentNode): string[] {
  const text = [...place.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join(' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
