import type { FlowPlace } from '../detection/find-matches';
import { kindOf, LABEL } from './element-kinds';
import { isFlow, type Placed } from './order-flows';
import { elementAround, isInside } from './page-order';

/** Elements whose content is one thing apart from what stands around it. */
const ARTICLES = 'article, [role="article"]';
const ITEMS = `li, tr, aside, nav, footer, header, figure, dialog, [role="listitem"], [role="complementary"], [role="navigation"], ${ARTICLES}`;

/** What stands beside an article, and is about something else as often as not. */
const ASIDES = 'aside, nav, footer, [role="complementary"], [role="navigation"], [role="contentinfo"]';

const MAINS = 'main, [role="main"]';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The names of all elements above; any other is one of them only if it has a role. */
const NAMES = new Set('article li tr aside nav footer header figure dialog main h1 h2 h3 h4 h5 h6'.split(' '));

/** Where a flow stands, but for what only reading tells. */
type Standing = Pick<FlowPlace, 'article' | 'item' | 'isHeading' | 'isAside'>;

/** The nearest of each kind around an element, itself included. */
interface Surroundings {
  article: Element | null;
  main: Element | null;
  item: Element | null;
  isHeading: boolean;
  isAside: boolean;
  /** What comes of it, once somebody asked. */
  standing: Standing | null;
}

const NOWHERE: Surroundings = {
  article: null,
  main: null,
  item: null,
  isHeading: false,
  isAside: false,
  standing: null,
};

/** Tells where flows stand. Equal containers have equal numbers for as long as the page lives. */
export function createPlacer() {
  const numbers = new WeakMap<Node, number>();
  let last = 0;
  let known = new Map<Element, Surroundings>();
  const numberOf = (container: Node) => {
    const number = numbers.get(container) ?? ++last;
    numbers.set(container, number);
    return number;
  };
  const surroundingsOf = (element: Element): Surroundings => {
    const answer = known.get(element);
    if (answer) return answer;
    const parent = elementAround(element);
    const outer = parent ? surroundingsOf(parent) : NOWHERE;
    const isSpecial = NAMES.has(element.localName) || element.hasAttribute('role');
    const found = isSpecial ? within(outer, element) : outer;
    known.set(element, found);
    return found;
  };
  const stand = ({ article, main, item, isHeading, isAside }: Surroundings, { ownerDocument }: Element): Standing => {
    const whole = article ?? main ?? ownerDocument.documentElement;
    // An item around the article holds more than the article; then the article is the nearer of the two.
    const isNearer = item !== null && item !== whole && !isInside(whole, item);
    return { article: numberOf(whole), item: numberOf(isNearer ? item : whole), isHeading, isAside };
  };
  return {
    /** The page may have changed: what was known of elements is asked anew. */
    forget() {
      known = new Map();
    },
    placeOf(element: Element): Standing {
      const around = surroundingsOf(element);
      if (around === NOWHERE) return stand(around, element);
      around.standing ??= stand(around, element);
      return around.standing;
    },
  };
}

function within(outer: Surroundings, element: Element): Surroundings {
  return {
    article: element.matches(ARTICLES) ? element : outer.article,
    main: element.matches(MAINS) ? element : outer.main,
    item: element.matches(ITEMS) ? element : outer.item,
    isHeading: outer.isHeading || element.matches(HEADINGS),
    isAside: outer.isAside || element.matches(ASIDES),
    standing: null,
  };
}

/** What a stretch of the page belongs to, and the section it is in now. */
interface Stretch {
  holder: Element | null;
  section: number;
}

/**
 * The number of the section of each flow in a line, which is in the page's
 * order. A section begins at every heading, and with every article, aside or
 * section element, after which the one around it goes on; and with every label.
 */
export function numberSections(line: readonly Placed[]): number[] {
  const stretches: Stretch[] = [{ holder: null, section: 0 }];
  const stretchAt = (node: Node): Stretch => {
    for (;;) {
      const stretch = stretches.at(-1) as Stretch;
      if (!stretch.holder || isInside(node, stretch.holder)) return stretch;
      stretches.pop();
    }
  };
  let section = 0;
  const numbers: number[] = [];
  for (const placed of line) {
    if (isFlow(placed)) {
      numbers.push(stretchAt(placed.first).section);
      continue;
    }
    const { element } = placed;
    const stretch = stretchAt(element);
    section++;
    if (isHeading(element) || isLabelled(element)) stretch.section = section;
    else stretches.push({ holder: element, section });
  }
  return numbers;
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName) || element.matches(HEADINGS);
}

function isLabelled({ localName }: Element): boolean {
  return (kindOf(localName) & LABEL) !== 0;
}
