import type { Pages } from '../../scripts/browsers/serve-pages.ts';

export const COURT = 'European Court of Human Rights';

const TEXT = `<p id="text">The ${COURT} sits in Strasbourg. It reads Article 8 of the European Convention on Human Rights.</p>`;

function page(head: string, body = TEXT, doctype = '<!doctype html>'): string {
  return `${doctype}<html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
}

/** Everything that a page may do to its guests before they come, in its own world. */
const OVERRIDES = `<script>
  const refuse = () => { throw new Error('not here'); };
  for (const name of ['appendChild', 'insertBefore', 'contains', 'compareDocumentPosition']) Node.prototype[name] = refuse;
  for (const name of ['attachShadow', 'closest', 'matches', 'getBoundingClientRect', 'append']) Element.prototype[name] = refuse;
  for (const name of ['map', 'filter', 'flatMap', 'push']) Array.prototype[name] = refuse;
  for (const name of ['add', 'delete']) Highlight.prototype[name] = refuse;
  window.MutationObserver = refuse;
  window.setTimeout = refuse;
  window.Map = refuse;
</script>`;

/** Pages of every kind on which a guest must behave. */
export const GUEST_PAGES: Pages = {
  '/plain.html': page(''),
  '/strict.html': page(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; script-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'">`,
  ),
  '/quirks.html': page('', TEXT, ''),
  '/overrides.html': page(OVERRIDES),
  '/frames.html': page(
    '',
    `<iframe src="/plain.html" sandbox="allow-scripts" width="600" height="300"></iframe>${TEXT}`,
  ),
  '/modal.html': page('', `<dialog>${TEXT}</dialog><script>document.querySelector('dialog').showModal()</script>`),
  '/deaf.html': page(
    `<script>for (const type of ['pointermove', 'pointerover', 'mousemove', 'mouseover']) document.addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>`,
  ),
  '/design.html': page('', `${TEXT}<script>document.designMode = 'on'</script>`),
  '/editable.html': page(
    '',
    `<div contenteditable id="edit">${TEXT}</div><textarea>The ${COURT}</textarea><p>The ${COURT}.</p>`,
  ),
  '/lines.txt': `The ${COURT} sits in Strasbourg.\n\nIt reads Article 8 of the European Convention on Human Rights.\n`,
  '/data.json': { body: JSON.stringify({ text: `The ${COURT}` }), type: 'application/json' },
  '/feed.xml': { body: `<?xml version="1.0"?><feed><title>The ${COURT}</title></feed>`, type: 'application/xml' },
  '/picture.svg': {
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 40"><text y="20">The ${COURT}</text></svg>`,
    type: 'image/svg+xml',
  },
  '/changing.html': page(
    '<style>.away { display: none }</style>',
    `<p id="court">The ${COURT} has spoken.</p><p id="folded" hidden>Article 8 of the European Convention on Human Rights.</p><p id="classed" class="away">Article 8 of the European Convention on Human Rights.</p>
    <details><summary>More</summary>Article 8 of the European Convention on Human Rights.</details><ul><li>One</li></ul><div id="host"></div>
    <button onclick="document.querySelector('#court').requestFullscreen()">Full screen</button>`,
  ),
  '/other.html': page('', '<p>Bus times.</p>'),
};
