import compiled from 'virtual:compiled-index';
import { it, vi } from 'vitest';
import { openIndex } from '../../detection/build-index';
import { createFlowKeeper } from '../../page/keep-flows';
import { readPage } from '../../page/read-page';
import { changeSomething, createChance, fill } from './page-wild';
const index = openIndex(compiled);
const show = (n: Node): string => n instanceof Text ? JSON.stringify(n.data) : n instanceof Element ? `<${n.localName}${n.getAttributeNames().map((a) => ' ' + a + '=' + n.getAttribute(a)).join('')}>${n.shadowRoot ? '{' + [...n.shadowRoot.childNodes].map(show).join('') + '}' : ''}${[...n.childNodes].map(show).join('')}</${n.localName}>` : n.nodeName;
const SEED = 98, CHANGE = 2;
function start() { const keeper = createFlowKeeper(); const c = new AbortController(); void readPage({ index, keeper, onRead() {}, onShadowRoot() {}, signal: c.signal }); return { keeper, c }; }
const dump = (k: any) => k.look().flows.map((f: any) => console.log(JSON.stringify({ t: f.text.slice(0, 50), start: f.start, article: f.article, item: f.item, section: f.section, isLink: f.isLink, isAside: f.isAside, isHeading: f.isHeading, b: f.block?.localName })));
it('x', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const chance = createChance(SEED);
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  fill(root, chance, 5); fill(root, chance, 5);
  const { keeper } = start();
  await vi.advanceTimersByTimeAsync(5000); keeper.look();
  for (let change = 0; change <= CHANGE; change++) {
    if (change === CHANGE) { console.log(show(root)); dump(keeper);
      const o = new MutationObserver((rs) => { for (const r of rs) console.log(r.type, show(r.target).slice(0, 80), r.attributeName, 'ADDED', [...r.addedNodes].map(show).join('|').slice(0, 300), 'REMOVED', [...r.removedNodes].map(show).join('|').slice(0, 300)); });
      o.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }); }
    for (let count = 1 + chance.below(4); count > 0; count--) changeSomething(root, chance);
    await vi.advanceTimersByTimeAsync(5000); keeper.look();
  }
  console.log(show(root)); console.log('INCREMENTAL'); dump(keeper);
  const fresh = start(); await vi.advanceTimersByTimeAsync(5000); console.log('FRESH'); dump(fresh.keeper);
});
