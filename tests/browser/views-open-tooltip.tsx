import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { Tooltip, type TooltipProps } from '../../components/tooltip/Tooltip';
import css from '../../components/tooltip/tooltip.css?inline';
import { entry, mountInShadow } from './views-mount';

/** Opens the tooltip in a shadow root; what it tells its host is kept in spies. */
export function openTooltip(changes: Partial<TooltipProps> = {}) {
  const props: TooltipProps = {
    entries: [entry('keir-starmer')],
    isPinned: false,
    isSheet: false,
    why: 'Sir Keir Starmer stands close by.',
    publishedOn: '2025-12-10',
    onPin: vi.fn(),
    onClose: vi.fn(),
    onOpenEntry: vi.fn(),
    canGoBack: false,
    onBack: vi.fn(),
    ...changes,
  };
  const { root, update } = mountInShadow(<Tooltip {...props} />, css);
  return { props, root, change: (next: Partial<TooltipProps>) => update(<Tooltip {...props} {...next} />) };
}

/** The button that opens everything. */
export function moreButton() {
  return page.getByRole('button', { name: /sources$/ });
}
