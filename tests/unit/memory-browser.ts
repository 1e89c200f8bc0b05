import { vi } from 'vitest';

/** An event of a browser, which a test can let happen. */
function createEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    happen: (...args: Args) => [...listeners].map((listener) => listener(...args)),
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A browser's store of one kind, kept in memory; a test can see what it holds, and break it. */
function createArea() {
  const state = { items: {} as Record<string, unknown>, isBroken: false };
  const onChanged = createEvent<[Changes]>();
  const use = async () => {
    if (state.isBroken) throw new Error('The store is broken.');
  };
  const change = async (changed: Record<string, unknown>) => {
    await use();
    const before = state.items;
    const all = Object.entries({ ...before, ...structuredClone(changed) });
    state.items = Object.fromEntries(all.filter(([, value]) => value !== undefined));
    const told = Object.keys(changed).map((key) => [key, { oldValue: before[key], newValue: state.items[key] }]);
    onChanged.happen(Object.fromEntries(told));
  };
  return {
    state,
    onChanged,
    async get(keys?: string | string[]) {
      await use();
      const wanted = keys === undefined ? Object.keys(state.items) : [keys].flat();
      const found = wanted.filter((key) => key in state.items).map((key) => [key, state.items[key]]);
      return structuredClone(Object.fromEntries(found)) as Record<string, unknown>;
    },
    set: change,
    remove: (key: string) => change({ [key]: undefined }),
  };
}

/** A tab as far as these tests have use for it. */
interface Tab {
  id: number;
  windowId: number;
  url: string;
  incognito: boolean;
}

/** Two tabs in front of each other's windows, of which the second is private. */
export const TABS: readonly [Tab, Tab] = [
  { id: 4, windowId: 1, url: 'https://www.news.example/a?id=1', incognito: false },
  { id: 5, windowId: 2, url: 'https://secret.example/b?id=2', incognito: true },
];

/** A browser with stores and tabs, as the extension's own pages see it. Nothing of it leaves a test's file. */
export function createBrowser() {
  const tabs = [...TABS];
  return {
    runtime: {
      id: 'test',
      onMessage: createEvent(),
      onInstalled: createEvent(),
      getURL: (path: string) => `test:/${path}`,
    },
    extension: { inIncognitoContext: false },
    storage: { local: createArea(), session: createArea() },
    tabs: {
      all: tabs,
      query: async () => [...tabs],
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      create: vi.fn(async () => {}),
      sendMessage: vi.fn(async (): Promise<unknown> => ({ answer: null })),
      onRemoved: createEvent<[number]>(),
    },
    windows: { create: vi.fn(async () => {}), onRemoved: createEvent<[number]>() },
    scripting: { executeScript: vi.fn(async (): Promise<unknown[]> => []) },
  };
}
