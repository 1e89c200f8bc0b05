import type { SourceDetails } from './entry-details.ts';

/** What is said of a source beside its own names. */
export interface SourceWords {
  date(date: string): string;
  notOpened: string;
}

/** How the parts of a text are written. */
export interface TextStyle {
  title(text: string): string;
  heading(text: string): string;
  item(text: string): string;
  strong(text: string): string;
  /** Words as they stand, made safe where a sign would mean something. */
  plain(text: string): string;
  /** Publisher, title, date and address, as far as they are known, and whether nobody opened that. */
  source(source: SourceDetails, words: SourceWords): string;
}

/** Words and line breaks only. */
export const PLAIN: TextStyle = {
  title: (text) => text,
  heading: (text) => text,
  item: (text) => `- ${text}`,
  strong: (text) => text,
  plain: (text) => text,
  source: ({ publisher, title, published, url, wasOpened }, { date, notOpened }) =>
    [`${publisher}, “${title}”`, published && date(published), url, !wasOpened && notOpened].filter(Boolean).join(', '),
};

/** As on most pages where people write. */
export const MARKDOWN: TextStyle = {
  title: (text) => `## ${escapeSigns(text)}`,
  heading: (text) => `### ${escapeSigns(text)}`,
  item: PLAIN.item,
  strong: (text) => `**${escapeSigns(text)}**`,
  plain: escapeSigns,
  source: ({ publisher, title, published, url, wasOpened }, { date, notOpened }) => {
    const name = `“${escapeSigns(title)}”`;
    // Round brackets in an address would end the link.
    const link = url === null ? name : `[${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
    return [escapeSigns(publisher), link, published && date(published), !wasOpened && notOpened]
      .filter(Boolean)
      .join(', ');
  },
};

/** Signs that Markdown reads anywhere in a line, and those it reads at the beginning of one. */
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+-]/, '\\$&');
}
