import { vi } from 'vitest';
import { describeInLine } from '../../components/entry/describe-in-line';
import { PopupPage, type PopupProps } from '../../components/popup/PopupPage';
import css from '../../components/popup/popup.css?inline';
import { dataset } from '../../data/dataset';
import { linkSources } from '../../data/link-sources';
import { nextSteps, talksAge } from '../../data/talks-age';
import { entry, mountAsPage, TODAY } from './views-mount';
import { cite } from './views-open-tooltip';

function summarise(ids: string[], text: string, count: number) {
  const entries = ids.map(entryInLine);
  return { entries, text, count };
}

function entryInLine(id: string) {
  const details = entry(id);
  const { name, kind, bearing } = details;
  return { id, name, kind, line: describeInLine(details), isPosition: bearing !== null };
}

/** The popup over a page of the talks, with what a test wants different. */
function popupProps(changes: Partial<PopupProps> = {}): PopupProps {
  const { status, events } = dataset.talks;
  return {
    site: { host: 'news.example', rule: { isOn: true, decidedBy: 'everywhere' } },
    isPaused: false,
    talks: {
      status,
      events,
      age: talksAge(status, TODAY),
      nextSteps: nextSteps(status, TODAY),
      linkSources,
    },
    mentions: [
      summarise(['keir-starmer'], 'Keir Starmer', 3),
      summarise(['article-8'], 'Article 8', 2),
      summarise(['echr', 'ecthr'], 'ECHR', 1),
    ],
    onAllow: null,
    publishedOn: '2025-12-10',
    tools: { pageAddress: 'https://news.example/article', cite },
    edition: { version: dataset.version, asOf: dataset.asOf },
    search: async (query) => ({
      results: query.trim() === 'court' ? ['ecthr', 'grand-chamber'].map(entryInLine) : [],
      fit: 'whole',
    }),
    openEntry: async (id) => entry(id),
    onSwitchSite: vi.fn(),
    onPause: vi.fn(),
    onJump: vi.fn(),
    onWalk: vi.fn(),
    onOpenOptions: vi.fn(),
    ...changes,
  };
}

/** Opens the popup as a page; what it asks of others is kept in spies. */
export function openPopup(changes: Partial<PopupProps> = {}) {
  const props = popupProps(changes);
  const { update } = mountAsPage(<PopupPage {...props} />, css);
  return { props, change: (next: Partial<PopupProps>) => update(<PopupPage {...props} {...next} />) };
}

/** The words of the first element that fits. */
export const textOf = (selector: string) => document.querySelector(selector)?.textContent;

/** All elements that fit. */
export const allOf = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
