import { type FlowReading, readFlows } from '../../page/read-flows';
import type { Flow } from '../../page/retrace-flow';

/** The flows of a part of the page, read in one go. */
export function flowsIn(root: Element | ShadowRoot, options: Partial<FlowReading> = {}): Flow[] {
  const flows: Flow[] = [];
  readFlows(root, { onFlow: (flow) => flows.push(flow), ...options })(() => false);
  return flows;
}

/** Their texts, white space run together. */
export function textsIn(root: Element | ShadowRoot, options: Partial<FlowReading> = {}): string[] {
  return flowsIn(root, options).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}
