import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { citeWords } from '../../components/entry/cite-words';
import { Tooltip, type TooltipProps } from '../../components/tooltip/Tooltip';
import css from '../../components/tooltip/tooltip.css?inline';
import { answerCite, type CiteRequest } from '../../data/cite-entry';
import { entry, mountInShadow, TODAY } from './views-mount';

/** As the background answers. */
export const cite = vi.fn(async (request: CiteRequest) => answerCite(request, TODAY, citeWords()));

/** Opens the tooltip in a shadow root; what it tells its host is kept in spies. */
export function openTooltip(changes: Partial<TooltipProps> = {}) {
  const props: TooltipProps = {
    entries: [entry('keir-starmer')],
    isPinned: false,
    isSheet: false,
    why: 'The page also writes “Sir Keir Starmer”.',
    publishedOn: '2025-12-10',
    onPin: vi.fn(),
    onClose: vi.fn(),
    onOpenEntry: vi.fn(),
    canGoBack: false,
    onBack: vi.fn(),
    onRetry: vi.fn(),
    onHide: vi.fn(),
    tools: { pageAddress: 'https://news.example/article', cite },
    ...changes,
  };
  const { root, update } = mountInShadow(<Tooltip {...props} />, css);
  return { props, root, change: (next: Partial<TooltipProps>) => update(<Tooltip {...props} {...next} />) };
}

/** The button that opens everything. */
export function moreButton() {
  return page.getByRole('button', { name: /sources$/ });
}
