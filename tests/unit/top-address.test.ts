import { afterEach, expect, test, vi } from 'vitest';

const background = vi.hoisted(() => ({ answer: async () => 'https://asked.example/' }));

vi.mock('../../page/messages', () => ({ sendMessage: () => background.answer() }));

const { topAddress } = await import('../../page/top-address');

/** A frame with the origins of those around it, nearest first; none where the browser does not tell them. */
function standIn(origins: string[] | undefined, isFrame = true) {
  const own = {} as { top: unknown };
  own.top = isFrame ? {} : own;
  vi.stubGlobal('window', own);
  const ancestorOrigins = origins && { length: origins.length, item: (at: number) => origins[at] ?? null };
  vi.stubGlobal('location', { href: 'https://frame.example/here', ancestorOrigins });
  vi.stubGlobal('document', { referrer: 'https://referrer.example/' });
}

afterEach(() => vi.unstubAllGlobals());

test('a page is at its own address', async () => {
  standIn([], false);
  expect(await topAddress()).toBe('https://frame.example/here');
});

test.each<[string, string[] | undefined, string]>([
  ['in a page', ['https://page.example'], 'https://page.example'],
  ['in a frame of a page', ['https://between.example', 'https://page.example'], 'https://page.example'],
  ['that is told no origins, as by a referrer policy', ['null'], 'https://asked.example/'],
  ['that is told only the nearest', ['https://between.example', 'null'], 'https://asked.example/'],
  ['in a browser that knows of no origins', undefined, 'https://asked.example/'],
  ['that is being taken away', [], 'https://asked.example/'],
])('a frame %s belongs to the page at the top, and no referrer is taken for it', async (_name, origins, address) => {
  standIn(origins);
  expect(await topAddress()).toBe(address);
});

test('where nobody answers there is no address, by which nothing is read', async () => {
  background.answer = () => Promise.reject(new Error('Nobody answered.'));
  standIn(['null']);
  expect(await topAddress()).toBe('');
});
