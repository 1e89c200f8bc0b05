import type { EntryIndex } from '../../detection/build-index';
import { findMatchesInSteps, type Match, type PageFacts, type SightedFlow } from '../../detection/find-matches';

/** All steps one after the other: what a page shows in the end. */
export function findMatches(flows: readonly SightedFlow[], page: PageFacts, index: EntryIndex): Match[] {
  const steps = findMatchesInSteps(flows, page, index);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
