import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { compiledIndex } from './scripts/compiled-index';
import { withoutHtmlStrings } from './scripts/without-html-strings';

/** Pages of the extension load their own files and nothing else: no network, no frames, no inline code. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  outDir: '.output',
  vite: () => ({
    plugins: [compiledIndex({ tellsSizes: true }), withoutHtmlStrings()],
    // For older browsers `light-dark()` would be rewritten in a way that follows the system and not the page.
    build: { cssTarget: ['chrome128', 'firefox146'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    // What goes to pages does without the polyfill, for all browsers that we support have promises, and without WXT's
    // context, which announces us to them: together they weigh more than the first stage's own code.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      const { 'wxt/browser': _polyfilled, ...alias } = (config.resolve?.alias ?? {}) as Record<string, string>;
      const context = resolve('page/script-context.ts');
      config.resolve = { ...config.resolve, alias: { ...alias, 'wxt/utils/content-script-context': context } };
    },
  },
  zip: { excludeSources: ['tests/**', 'docs/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // The second stage is injected only where the first found evidence; Chromium asks for the hosts by name.
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    action: { default_title: '__MSG_extensionName__' },
    // Chromium suggests four keys at most. Browsers use none of these, nor do NVDA, JAWS, Orca or VoiceOver, which
    // between them leave few letters with Alt and Shift; everybody can set others.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previousMark__' },
      'open-mark': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_command_openMark__' },
      'list-marks': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_listMarks__' },
      'switch-site': { description: '__MSG_command_switchSite__' },
      'look-up': { description: '__MSG_command_lookUp__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'echr-context@echr-context.example',
              // 146 is the first that paints text-decoration in ::highlight unclipped.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : // 128: caretPositionFromPoint; 126: URL.parse.
        { minimum_chrome_version: '128' }),
  }),
});
