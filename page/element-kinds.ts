import { EDITOR, isInEditor } from './find-editors';

/*
 * How elements bear on the text inside and around them, as bits, because
 * reading asks this of every element on the page. What has none of the bits is
 * inline: text flows through it.
 */

/** It is read, and cuts the text around it. */
export const BLOCK = 1;
/** It is not read, and cuts the text around it. */
export const GAP = 2;
/** It is not read, and the text around it runs on. */
export const SILENT = 4;
/** A custom element: how the page displays it decides whether it cuts. */
export const UNSURE = 8;
/** A link, if it has an address. */
export const LINK = 16;
/** A new section begins here, whatever it says. */
export const STARTER = 32;
/** It may have a shadow root: only these elements can. */
export const HOST = 64;
/** Where a block begins with it, it may be the block's label: see `isLabel`. */
export const LABEL = 128;

const LISTED: [bit: number, names: string][] = [
  [
    BLOCK,
    `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p plaintext search section
    summary table tbody td tfoot th thead tr ul`,
  ],
  // What people type or choose from is theirs.
  [GAP, 'button datalist input optgroup option select textarea'],
  // Code and formulas use words as signs.
  [GAP, 'code kbd listing math pre samp svg tt xmp'],
  // Pictures, players and foreign documents; what they hold is shown only where they fail.
  [GAP, 'audio canvas embed iframe img meter object picture progress video'],
  [GAP, 'br col colgroup hr'],
  [SILENT, 'base head link meta noscript script style template title echr-context-tooltip echr-context-announcer'],
  // Readings above the line and numbers of footnotes stand beside the sentence, not in it.
  [SILENT, 'rp rt rtc sup'],
  [LINK, 'a'],
  [LABEL, 'b strong time'],
  [STARTER, 'h1 h2 h3 h4 h5 h6 article aside section'],
  [HOST, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'],
];

/**
 * How the labels of what stands one below the other are written in live blogs,
 * newsletters and round-ups: a time, or a few words with a full stop or a dash.
 * Words with a colon are a speaker's as often, and with a question mark a
 * reader's: what they say is about one thing.
 */
const LABEL_FORM = /^\s*(?:\d{1,2}\s?[.:h]\s?\d{2}.{0,8}|[^:?]{1,40}[.–—|])\s*$/;

/** Whether an element of the kind `LABEL`, with which a block begins, is its label: something else begins. */
export function isLabel(element: Element): boolean {
  return element.childElementCount === 0 && LABEL_FORM.test(element.textContent ?? '');
}

const kinds = new Map<string, number>();
for (const [bit, names] of LISTED) {
  for (const name of names.trim().split(/\s+/)) kinds.set(name, (kinds.get(name) ?? 0) | bit);
}

/** The bits of an element with this local name. */
export function kindOf(name: string): number {
  let kind = kinds.get(name);
  if (kind === undefined) {
    kind = name.includes('-') ? UNSURE | HOST : 0;
    kinds.set(name, kind);
  }
  return kind;
}

const UNREAD = LISTED.flatMap(([bit, names]) => ((bit & (GAP | SILENT)) !== 0 ? names.trim().split(/\s+/) : [])).join();

/** Whether a node lies inside something that is not read, and so is not read itself, whatever it is. */
export function isInUnread(node: Element | ShadowRoot): boolean {
  const isPlainText = node.ownerDocument.contentType === 'text/plain';
  return isInEditor(node, isPlainText ? EDITOR : `${UNREAD},${EDITOR}`);
}
