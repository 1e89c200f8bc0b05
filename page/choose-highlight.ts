import { elementAround } from './page-order';
import { type Theme, themeOfText } from './page-theme';
import type { Mark } from './paint-marks';
import { recall } from './recall';

/**
 * What a mark looks like: a dotted line for terms, a solid one for actors, a
 * tint in links that have a line of their own, which a mark must not double.
 * Each in a colour for light and one for dark grounds: Chromium (156) resolves
 * `color-mix()` with `currentcolor` in highlights against the root, so that
 * the style sheet alone cannot follow the text.
 */
export const LOOKS = ['term', 'actor', 'link', 'term-on-dark', 'actor-on-dark', 'link-on-dark'] as const;

export type Look = (typeof LOOKS)[number];

/** Chooses looks as the page is shown now: many marks stand in one element, whose style is asked for once. */
export function createLookChoice(): (mark: Pick<Mark, 'pieces' | 'isActor'>) => Look {
  const inLink = new Map<Element, boolean>();
  const themes = new Map<Element, Theme>();
  return ({ pieces, isActor }) => {
    let first: Element | null = null;
    let isLink = false;
    for (const { node } of pieces) {
      const element = elementAround(node);
      if (!element) continue;
      first ??= element;
      isLink ||= recall(inLink, element, isInLinedLink);
    }
    const kind = isLink ? 'link' : isActor ? 'actor' : 'term';
    return first && recall(themes, first, themeOfText) === 'dark' ? `${kind}-on-dark` : kind;
  };
}

/** Whether an element stands in a link that is underlined already, by whatever means pages use for it. */
function isInLinedLink(element: Element): boolean {
  const link = element.closest('a[href]');
  for (let at: Element | null = element; link && at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (isLined(style)) return true;
    // A line that begins further out runs through the link, unless a block stops it.
    if (link.contains(at) && at !== link) continue;
    if (!style.display.startsWith('inline')) return false;
  }
  return false;
}

function isLined(style: CSSStyleDeclaration): boolean {
  if (style.textDecorationLine.includes('underline')) return true;
  const hasBorder = isSize(style.borderBottomWidth) && !isSize(style.borderTopWidth);
  return style.display.startsWith('inline') && (hasBorder || isDrawn(style));
}

/** Lines drawn as a shadow or as a picture below the words. */
function isDrawn({ boxShadow, backgroundImage }: CSSStyleDeclaration): boolean {
  return boxShadow.includes('inset') || backgroundImage.includes('gradient');
}

function isSize(width: string): boolean {
  return Number.parseFloat(width) > 0;
}
