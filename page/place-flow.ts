import type { FlowPlace } from '../detection/find-matches';
import { hostOf, isBefore, isInside } from './page-order';

/** Elements whose content is one thing apart from what stands around it. */
const ARTICLES = 'article, [role="article"]';
const ITEMS = `li, tr, aside, nav, footer, header, figure, dialog, [role="listitem"], [role="complementary"], [role="navigation"], ${ARTICLES}`;

/** What stands beside an article, and is about something else as often as not. */
const ASIDES = 'aside, nav, footer, [role="complementary"], [role="navigation"], [role="contentinfo"]';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Where a flow stands, but for what only reading tells. */
type Standing = Pick<FlowPlace, 'article' | 'item' | 'isHeading' | 'isAside'>;

/** Tells where flows stand. Equal containers have equal numbers for as long as the page lives. */
export function createPlacer(): (element: Element) => Standing {
  const numbers = new WeakMap<Node, number>();
  let last = 0;
  const numberOf = (container: Node) => {
    const number = numbers.get(container) ?? ++last;
    numbers.set(container, number);
    return number;
  };
  return (element) => {
    const article =
      closest(element, ARTICLES) ?? closest(element, 'main, [role="main"]') ?? element.ownerDocument.documentElement;
    const item = closest(element, ITEMS);
    // An item around the article holds more than the article; then the article is the nearer of the two.
    const isNearer = item !== null && item !== article && !isInside(article, item);
    return {
      article: numberOf(article),
      item: numberOf(isNearer ? item : article),
      isHeading: closest(element, HEADINGS) !== null,
      isAside: closest(element, ASIDES) !== null,
    };
  };
}

/** What a stretch of the page belongs to, and the section it is in now. */
interface Stretch {
  holder: Element | null;
  section: number;
}

/**
 * Gives each node the number of its section. A section begins at every heading,
 * and with every article, aside or section element, after which the one around
 * it goes on. Nodes and starters come in the page's order: one walk is enough.
 */
export function numberSections(nodes: readonly Node[], starters: readonly Element[]): number[] {
  const stretches: Stretch[] = [{ holder: null, section: 0 }];
  const stretchAt = (node: Node): Stretch => {
    for (;;) {
      const stretch = stretches.at(-1) as Stretch;
      if (!stretch.holder || isInside(node, stretch.holder)) return stretch;
      stretches.pop();
    }
  };
  let section = 0;
  return nodes.map((node) => {
    for (let starter = starters[section]; starter && isBefore(starter, node); starter = starters[section]) {
      const stretch = stretchAt(starter);
      section++;
      if (starter.matches(HEADINGS)) stretch.section = section;
      else stretches.push({ holder: starter, section });
    }
    return stretchAt(node).section;
  });
}

/** As `Element.closest`, through the hosts of shadow roots. */
function closest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = hostOf(from)) {
    const found: Element | null = from.closest(selector);
    if (found) return found;
  }
  return null;
}
