import type { SourceLink } from './entry-details.ts';

/** How the parts of a text are written. */
export interface TextStyle {
  title(text: string): string;
  heading(text: string): string;
  item(text: string): string;
  strong(text: string): string;
  /** Words as they stand, made safe where a sign would mean something. */
  plain(text: string): string;
  /** Publisher, title, date and address, as far as they are known. */
  source(source: SourceLink, nameDate: (date: string) => string): string;
}

/** Words and line breaks only. */
export const PLAIN: TextStyle = {
  title: (text) => text,
  heading: (text) => text,
  item: (text) => `- ${text}`,
  strong: (text) => text,
  plain: (text) => text,
  source: ({ publisher, title, published, url }, nameDate) =>
    [`${publisher}, “${title}”`, published && nameDate(published), url].filter(Boolean).join(', '),
};

/** As on most pages where people write. */
export const MARKDOWN: TextStyle = {
  title: (text) => `## ${escapeSigns(text)}`,
  heading: (text) => `### ${escapeSigns(text)}`,
  item: PLAIN.item,
  strong: (text) => `**${escapeSigns(text)}**`,
  plain: escapeSigns,
  source: ({ publisher, title, published, url }, nameDate) => {
    const name = `“${escapeSigns(title)}”`;
    // Round brackets in an address would end the link.
    const link = url === null ? name : `[${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
    return [escapeSigns(publisher), link, published && nameDate(published)].filter(Boolean).join(', ');
  },
};

/** Signs that Markdown reads anywhere in a line, and those it reads at the beginning of one. */
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+-]/, '\\$&');
}
