import type { FlowPlace } from '../detection/find-matches';

/** Elements whose content is one thing apart from what stands around it. */
const ARTICLES = 'article, [role="article"]';
const ITEMS = `li, tr, aside, nav, footer, header, figure, dialog, [role="listitem"], [role="complementary"], [role="navigation"], ${ARTICLES}`;

/** What begins a new section for "first mention in each section". */
export const STARTERS = 'h1, h2, h3, h4, h5, h6, article, aside, section';

/** What stands beside an article, and is about something else as often as not. */
const ASIDES = 'aside, nav, footer, [role="complementary"], [role="navigation"], [role="contentinfo"]';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Where a flow stands, but for what only reading tells. */
type Standing = Omit<FlowPlace, 'start' | 'isLink' | 'section'>;

/** Tells where flows stand. Equal containers have equal numbers for as long as the page lives. */
export function createPlacer() {
  const numbers = new WeakMap<Node, number>();
  let last = 0;
  const numberOf = (container: Node) => {
    const number = numbers.get(container) ?? ++last;
    numbers.set(container, number);
    return number;
  };
  return (element: Element): Standing => {
    const article = closest(element, ARTICLES) ?? closest(element, 'main, [role="main"]') ?? element.ownerDocument.documentElement;
    const item = closest(element, ITEMS);
    // An item around the article holds more than the article; then the article is the nearer of the two.
    const isInside = item !== null && item !== article && !contains(item, article);
    return {
      article: numberOf(article),
      item: numberOf(isInside ? item : article),
      isHeading: closest(element, HEADINGS) !== null,
      isAside: closest(element, ASIDES) !== null,
    };
  };
}

/** As `Element.closest`, through the hosts of shadow roots. */
function closest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = hostOf(from)) {
    const found: Element | null = from.closest(selector);
    if (found) return found;
  }
  return null;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
