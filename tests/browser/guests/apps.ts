import { createElement, useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString as renderReact } from 'react-dom/server';
import { flushSync as flushSvelte, hydrate as hydrateSvelte, unmount as unmountSvelte } from 'svelte';
import { render as renderSvelte } from 'svelte/server';
import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { NewsStore } from './news';
import SvelteNews from './SvelteNews.svelte';
import SvelteNewsOnServer from './SvelteNews.svelte?server';

/** An app in a framework: what its server sends, and how it takes over in the page. */
export interface GuestApp {
  name: string;
  render(store: NewsStore): Promise<string>;
  /** Takes over what the server sent. Gives what ends it, and what waits for it to show a change. */
  hydrate(
    holder: HTMLElement,
    store: NewsStore,
    onError: (error: unknown) => void,
  ): { end(): void; shown(): Promise<void> };
}

const COURT = 'European Court of Human Rights';

export const APPS: readonly GuestApp[] = [
  {
    name: 'React',
    render: async (store) => renderReact(createElement(ReactNews, { store })),
    hydrate(holder, store, onError) {
      const { promise: ready, resolve: onReady } = Promise.withResolvers<void>();
      const root = hydrateRoot(holder, createElement(ReactNews, { store, onReady }), {
        onRecoverableError: onError,
        onUncaughtError: onError,
      });
      return { end: () => flushSync(() => root.unmount()), shown: () => ready };
    },
  },
  {
    name: 'Vue',
    render: (store) => renderVue(createVueNews(store)),
    hydrate(holder, store, onError) {
      const app = createVueNews(store);
      app.config.errorHandler = onError;
      app.mount(holder);
      return { end: () => app.unmount(), shown: () => nextTick() };
    },
  },
  {
    name: 'Svelte',
    render: async (store) => (await renderSvelte(SvelteNewsOnServer, { props: { store } })).body,
    hydrate(holder, store) {
      const app = hydrateSvelte(SvelteNews, { target: holder, props: { store } });
      flushSvelte();
      return { end: () => void unmountSvelte(app), shown: async () => flushSvelte() };
    },
  },
];

function ReactNews({ store, onReady }: { store: NewsStore; onReady?: () => void }) {
  useEffect(() => onReady?.(), [onReady]);
  const { title, items, isOpen } = useSyncExternalStore(store.subscribe, store.get, store.get);
  return createElement(
    'article',
    null,
    createElement('h1', null, title),
    createElement(
      'p',
      null,
      'Judges of the ',
      createElement('b', null, 'European Court'),
      ' of ',
      createElement('i', null, 'Human Rights'),
      ' met.',
    ),
    createElement(
      'ul',
      null,
      items.map(({ id, text }) => createElement('li', { key: id }, text)),
    ),
    isOpen && createElement('p', null, 'Read ', createElement('a', { href: '#more' }, `more of the ${COURT}`), '.'),
  );
}

function createVueNews(store: NewsStore) {
  return createSSRApp({
    setup() {
      const news = shallowRef(store.get());
      store.subscribe((now) => {
        news.value = now;
      });
      return () =>
        h('article', [
          h('h1', news.value.title),
          h('p', ['Judges of the ', h('b', 'European Court'), ' of ', h('i', 'Human Rights'), ' met.']),
          h(
            'ul',
            news.value.items.map(({ id, text }) => h('li', { key: id }, text)),
          ),
          news.value.isOpen ? h('p', ['Read ', h('a', { href: '#more' }, `more of the ${COURT}`), '.']) : null,
        ]);
    },
  });
}
