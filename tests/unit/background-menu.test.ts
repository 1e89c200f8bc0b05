import { expect, test, vi } from 'vitest';

/** A browser that keeps its menus over its own updates, and speaks another language after one. */
const { browser, said, menu } = vi.hoisted(() => {
  const said = { installed: async (_details: { reason: string }) => {}, language: 'en' };
  const menu = new Map<string, string>();
  const browser = {
    runtime: {
      onInstalled: {
        addListener(listener: typeof said.installed) {
          said.installed = listener;
        },
      },
    },
    contextMenus: {
      create({ id, title }: { id: string; title: string }) {
        if (menu.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        menu.set(id, title);
      },
      removeAll: async () => menu.clear(),
      onClicked: { addListener() {} },
    },
  };
  return { browser, said, menu };
});

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => `${key} ${said.language}` } }));
vi.mock('../../entrypoints/background/look-up', () => ({ lookUp: async () => {} }));

const { listenToMenu } = await import('../../entrypoints/background/menu');

test('“Look up” is in the menu once, in the language of now, also after an update of the browser', async () => {
  listenToMenu();
  await said.installed({ reason: 'install' });
  const [before] = menu.values();
  said.language = 'fr';
  await said.installed({ reason: 'browser_update' });
  expect(menu.size).toBe(1);
  expect([...menu.values()]).toEqual([before?.replace(/en$/, 'fr')]);
  expect(before).toMatch(/en$/);
});
