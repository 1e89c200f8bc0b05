import type { Plugin } from 'vite';

/** Where Preact turns a string into markup: `dangerouslySetInnerHTML`, which lint forbids us. */
const ASSIGNMENT = /\b\w+\.innerHTML=\w+\.__html/;

/**
 * Takes the one place out of Preact where a string becomes markup, so that no
 * such place is left in the extension at all. The stores warn of it too.
 */
export function withoutHtmlStrings(): Plugin {
  return {
    name: 'without-html-strings',
    apply: 'build',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.m?js$/ },
      handler(code) {
        if (!ASSIGNMENT.test(code)) this.error('Preact sets innerHTML in another way than this plugin knows.');
        return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
      },
    },
  };
}
