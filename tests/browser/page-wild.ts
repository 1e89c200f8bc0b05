/** A source of chance that gives the same each time for the same seed (mulberry32). */
export type Chance = ReturnType<typeof createChance>;

export function createChance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
    isLikely: (probability: number) => next() < probability,
  };
}

/** Whole names, and halves that make one when the page puts them together. */
const WORDS = [
  ...[
    'European Court of Human Rights',
    'European Convention on Human Rights ',
    ' Article 8 ',
    'return hubs',
    'Keir Starmer',
  ],
  ...[
    '09.10',
    'In brief.',
    'European Court of',
    ' Human Rights',
    'Article',
    ' 8',
    'return',
    ' hubs',
    ' ',
    '\n',
    ' and ',
    'the talks ',
    'x',
  ],
];
const BLOCKS = ['p', 'div', 'section', 'article', 'aside', 'h2', 'li', 'td', 'details'];
const INLINES = [
  'b',
  'b',
  'time',
  'i',
  'a',
  'span',
  'sup',
  'br',
  'img',
  'button',
  'code',
  'my-word',
  'script',
  'ruby',
  'input',
];

/** A random piece of a page. */
function growNode(chance: Chance, depth: number): Node {
  if (depth === 0 || chance.isLikely(0.4)) return document.createTextNode(chance.pick(WORDS));
  const isInline = chance.isLikely(0.45);
  const element = document.createElement(chance.pick(isInline ? INLINES : BLOCKS));
  if (element.localName === 'a' && chance.isLikely(0.8)) element.setAttribute('href', '#');
  if (element.localName === 'script') element.setAttribute('type', 'text/plain');
  if (chance.isLikely(0.05)) element.hidden = true;
  if (chance.isLikely(0.04)) element.contentEditable = 'true';
  if (chance.isLikely(0.06)) element.style.display = chance.pick(['block', 'inline', 'none', 'contents', 'flex']);
  if (chance.isLikely(0.1) && (element.localName === 'div' || element.localName === 'my-word')) {
    fill(element.attachShadow({ mode: 'open' }), chance, depth - 1);
  }
  fill(element, chance, depth - 1);
  return element;
}

/** Puts a few random nodes into a parent. */
export function fill(parent: Node, chance: Chance, depth: number) {
  for (let count = 1 + chance.below(5); count > 0; count--) parent.appendChild(growNode(chance, depth));
}

/** Changes something somewhere below a root, as pages do. */
export function changeSomething(root: Element, chance: Chance) {
  const nodes = nodesIn(root);
  const node = nodes.length > 0 ? chance.pick(nodes) : document.createTextNode('');
  const parent = node instanceof Element || node instanceof ShadowRoot ? node : (node.parentNode ?? root);
  const changes = [
    () => parent.appendChild(growNode(chance, 3)),
    () => parent.insertBefore(growNode(chance, 3), parent.firstChild),
    () => parent.normalize(),
    () => move(node, chance.pick(nodes), root),
    () => unwrap(node),
    () => wrap(node, chance),
    () => changeText(node, chance),
    () => changeText(node, chance),
    () => changeElement(node, chance),
  ];
  chance.pick(changes)();
}

function changeText(node: Node, chance: Chance) {
  if (!(node instanceof Text)) return;
  const cut = chance.below(node.length);
  const changes = [
    () => node.appendData(chance.pick(WORDS)),
    () => node.replaceData(0, node.length, chance.pick(WORDS)),
    () => node.deleteData(0, cut),
    () => node.splitText(cut),
    () => node.remove(),
  ];
  chance.pick(changes)();
}

function changeElement(element: Node, chance: Chance) {
  if (!(element instanceof HTMLElement)) return;
  const display = chance.pick(['', 'none', 'inline', 'contents']);
  const changes = [
    () => element.toggleAttribute('hidden'),
    () => element.setAttribute('contenteditable', chance.pick(['true', 'false', 'inherit'])),
    () => element.style.setProperty('display', display),
    () => element.remove(),
  ];
  chance.pick(changes)();
}

function nodesIn(root: Node): Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node) => {
    nodes.push(node);
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  for (const child of root.childNodes) visit(child);
  return nodes;
}

function move(node: Node, to: Node | undefined, root: Element) {
  const target = to instanceof Element || to instanceof ShadowRoot ? to : root;
  const isPossible = !(node instanceof ShadowRoot) && !isIncluding(node, target);
  if (isPossible) target.appendChild(node);
}

function isIncluding(node: Node, target: Node): boolean {
  for (let at: Node | null = target; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === node) return true;
  return false;
}

function unwrap(node: Node) {
  if (node instanceof Element) node.replaceWith(...node.childNodes);
}

function wrap(node: Node, chance: Chance) {
  if (node instanceof ShadowRoot || !node.parentNode) return;
  const around = document.createElement(chance.pick(['b', 'div', 'my-word', 'a']));
  node.parentNode.replaceChild(around, node);
  around.appendChild(node);
}
