import type { createFlowKeeper, KeptFlow } from '../../page/keep-flows';
import { createSight } from '../../page/see-element';

/** The flows that are to be seen now, looked at in one go. */
export function lookAtOnce(keeper: ReturnType<typeof createFlowKeeper>): readonly KeptFlow[] {
  const steps = keeper.look(createSight());
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.flows;
  }
}
