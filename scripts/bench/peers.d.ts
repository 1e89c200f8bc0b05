declare module 'mark.js' {
  interface MarkOptions {
    acrossElements?: boolean;
    separateWordSearch?: boolean;
    accuracy?: 'partially' | 'complementary' | 'exactly';
    diacritics?: boolean;
    caseSensitive?: boolean;
    each?(element: Element): void;
  }
  /** As much of mark.js as the benchmark uses. */
  export default class Mark {
    constructor(context: Element);
    mark(keywords: string[], options: MarkOptions): void;
    markRegExp(expression: RegExp, options: MarkOptions): void;
  }
}

declare module 'findandreplacedomtext' {
  /** As much of findAndReplaceDOMText as the benchmark uses. */
  export default function findAndReplaceDOMText(
    context: Element,
    options: { find: RegExp; preset: 'prose'; wrap: string },
  ): { reverts: unknown[] };
}
