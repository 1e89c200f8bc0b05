import type { TooltipHost, TooltipRequest } from './tooltip-host';

/** A tooltip whose script may still have to come. */
export interface LateTooltip extends Omit<TooltipHost, 'rehearse'> {
  /** Has the script brought, for a reader who is about to need it, and drawn once out of sight. */
  prepare(props: Promise<TooltipRequest['props']>): void;
}

/**
 * The tooltip as its users know it, before its script is there: what is opened
 * meanwhile is opened as soon as it has come, unless it was closed again.
 */
export function createLateTooltip(load: () => Promise<TooltipHost>): LateTooltip {
  let host: TooltipHost | null = null;
  let waiting: TooltipRequest | null = null;
  let isLoading = false;
  let isRehearsed = false;

  async function prepare(props: Promise<TooltipRequest['props']>) {
    await bring();
    const known = await props;
    if (isRehearsed || !host || host.rect()) return;
    isRehearsed = true;
    host.rehearse(known);
  }

  async function bring() {
    if (host || isLoading) return;
    isLoading = true;
    // Nobody brings it after an update of the extension.
    host = await load().catch(() => null);
    isLoading = false;
    const request = waiting;
    waiting = null;
    if (request && !host?.open(request)) request.onClosed();
  }

  /** Changes what is waiting, or else says what to do with what is open. */
  function change(next: Partial<TooltipRequest>, whenOpen: (host: TooltipHost) => void) {
    if (waiting) waiting = { ...waiting, ...next };
    else if (host) whenOpen(host);
  }

  return {
    prepare: (props) => void prepare(props),
    open(request) {
      if (host) return host.open(request);
      waiting = request;
      void bring();
      return true;
    },
    update: (props) => change({ props }, ({ update }) => update(props)),
    move: (line) => change(line ? { line } : {}, ({ move }) => move(line)),
    takeFocus: () => change({ takesFocus: true }, ({ takeFocus }) => takeFocus()),
    close() {
      if (waiting) waiting = null;
      else host?.close();
    },
    rect: () => host?.rect() ?? null,
    holds: (event) => host?.holds(event) ?? false,
  };
}
