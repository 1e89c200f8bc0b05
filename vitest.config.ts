import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { compiledIndex } from './scripts/compiled-index.ts';
import { findBrowser } from './scripts/set-up/find-browser.mjs';
import { compileSvelte } from './tests/browser/guests/compile-svelte.ts';

/** What the extension's build gives to the code under test, given to the tests as well. */
const alias = {
  '@': resolve('.'),
  '#i18n': resolve('.wxt/i18n/index.ts'),
  '#imports': resolve('tests/wxt-imports.ts'),
  'wxt/browser': resolve('node_modules/wxt/dist/virtual/mock-browser.mjs'),
};

const likeTheBuild: ViteUserConfig = {
  plugins: [compiledIndex()],
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** Chromium draws pages in a sandbox that a root user, as in a container, cannot have. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--force-color-profile=srgb',
];

/** Frameworks and editors whose pages we are guests on. */
const GUESTS = [
  ...['react', 'react-dom', 'react-dom/client', 'react-dom/server', 'vue', 'vue/server-renderer'],
  ...[
    'svelte',
    'svelte/server',
    'svelte/internal/client',
    'svelte/internal/server',
    'svelte/internal/disclose-version',
  ],
  ...['@codemirror/state', '@codemirror/view'],
  ...['prosemirror-model', 'prosemirror-state', 'prosemirror-view', 'prosemirror-schema-basic'],
];

export default defineConfig({
  test: {
    projects: [
      {
        ...likeTheBuild,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/set-up-properties.ts'],
          server: { deps: { inline: ['wxt'] } },
        },
      },
      {
        ...likeTheBuild,
        plugins: [compiledIndex(), compileSvelte()],
        // Found while tests run, they would make the page load anew in the middle of one.
        optimizeDeps: { include: GUESTS },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/set-up-i18n.ts'],
          testTimeout: 30_000,
          // As in e2e: pointers and frames come late on a machine under load.
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chromium') ?? 'chromium', args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1200, height: 800 } }],
          },
        },
      },
      {
        ...likeTheBuild,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: two cores, and a page in the background is drawn late.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // On a machine under load a browser now and then loses a tab or a click; a fault of ours fails twice.
          retry: 1,
        },
      },
    ],
  },
});
