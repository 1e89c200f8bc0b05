import compiled from 'virtual:compiled-index';
import { vi } from 'vitest';
import { describeEntry } from '../../data/describe-entry';
import { openIndex } from '../../detection/build-index';
import type { PageReport } from '../../page/messages';
import { type PageReader, type PageReaderOptions, startPageReader } from '../../page/page-reader';
import { createTooltipHost } from '../../page/tooltip-host';
import type { Step, WalkRequest } from '../../page/walk-marks';
import '../../page/highlight.css';

/** The real index. */
export const index = openIndex(compiled);

/** A page that is being read, and what it has said of itself. */
export interface OpenPage {
  holder: HTMLElement;
  reader: PageReader;
  reports: PageReport[];
  /** Ids of the entries asked for, one list per question. */
  asked: string[][];
  close(): void;
}

/** A stretch of text that is painted, and how. */
export interface Painted {
  look: string;
  text: string;
  node: Text;
  start: number;
}

/** A step in a page of one frame. */
export const oneStep = (step: Step): WalkRequest => ({ step, isEntering: false, before: 0, total: 0 });

const open = new Set<OpenPage>();

/** Puts HTML into the page, shadow roots included, and gives the element that holds it. */
export function placeHtml(html: string): HTMLElement {
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.setHTMLUnsafe(html);
  return holder;
}

/** Puts HTML into the page and reads it with the real index; resolves when it has been read. */
export async function openPage(html: string, options: Partial<PageReaderOptions> = {}): Promise<OpenPage> {
  const holder = placeHtml(html);
  const reports: PageReport[] = [];
  const asked: string[][] = [];
  const stop = new AbortController();
  const reader = startPageReader({
    index,
    density: 'all',
    opensBy: 'hover',
    loadTooltip: async () => createTooltipHost(document),
    onOpen: () => {},
    isHidden: () => false,
    hide: vi.fn(),
    tools: { pageAddress: null, cite: async () => '' },
    describeEntries: async (ids) => {
      asked.push(ids);
      return ids.flatMap(
        (id) => describeEntry(id, { publishedOn: '2025-12-10', mentioned: [], today: '2026-11-25' }) ?? [],
      );
    },
    isOver: () => false,
    reportPage: (report) => reports.push(report),
    signal: stop.signal,
    ...options,
  });
  const page = { holder, reader, reports, asked, close: () => stop.abort() };
  open.add(page);
  await vi.waitFor(() => {
    if (reports.length === 0 && !options.reportPage) throw new Error('not read yet');
  });
  return page;
}

/** Ends every page that a test opened. */
export function closePages() {
  for (const page of open) page.close();
  open.clear();
  document.body.replaceChildren();
}

/** What our highlights paint now, in the order of the page. */
export function painted(): Painted[] {
  const found = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('echr-context-') && !name.endsWith('current')
      ? [...highlight].map((range) => paintedOf(name.slice('echr-context-'.length), range))
      : [],
  );
  return found.sort((a, b) => (isAfter(a, b) ? 1 : -1));
}

/** The texts that are painted, in the order of the page; a mark that runs through several nodes gives several. */
export function paintedTexts(): string[] {
  return painted().map(({ text }) => text);
}

function paintedOf(look: string, { startContainer, startOffset, endOffset }: AbstractRange): Painted {
  const node = startContainer as Text;
  return { look, text: node.data.slice(startOffset, endOffset), node, start: startOffset };
}

function isAfter(a: Painted, b: Painted): boolean {
  if (a.node === b.node) return a.start > b.start;
  return (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
