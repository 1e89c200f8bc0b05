import { beforeEach, expect, test, vi } from 'vitest';

const { heard, told, page } = vi.hoisted(() => {
  const page = new EventTarget();
  Object.assign(globalThis, { window: page });
  return { heard: new Map<string, (message: { data: unknown }) => void>(), told: [] as unknown[][], page };
});

vi.mock('../../page/messages', () => ({
  onMessage: (type: string, handle: (message: { data: unknown }) => void) => void heard.set(type, handle),
  tell: (...message: unknown[]) => void told.push(message),
}));

const { relayEscape } = await import('../../page/relay-escape');

const press = (key: string, isComposing = false) =>
  page.dispatchEvent(Object.assign(new Event('keydown'), { key, isComposing }));
const hear = (type: string, data?: unknown) => heard.get(type)?.({ data });

let end: AbortController;

beforeEach(() => {
  told.length = 0;
  end = new AbortController();
  relayEscape(end.signal);
});

test('while a tooltip is open in some frame, Escape in this one asks for all of them to close', () => {
  press('Escape');
  hear('tooltipOpened', 'another');
  hear('tooltipOpened', 'and another');
  press('a');
  press('Escape', true);
  expect(told).toEqual([]);
  press('Escape');
  expect(told).toEqual([['closeTooltips']]);
});

test('once they have been closed it is the page’s own again; so it is once we are gone', () => {
  hear('tooltipOpened', 'another');
  hear('closeTooltips');
  press('Escape');
  hear('tooltipOpened', 'another');
  end.abort();
  press('Escape');
  expect(told).toEqual([]);
});
