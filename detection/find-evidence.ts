import { openIndex } from './build-index';
import type { CompiledEvidence } from './compile-evidence';
import { sightAlone } from './read-sightings';

/** Longer than any spelling, so that the window around an anchor holds all of it. */
const WINDOW = 120;

/**
 * A test for evidence that a text is about the subject: does it hold a certain
 * spelling? Off topic it costs one pass of one expression; the index is opened
 * only when the first anchor is seen.
 */
export function createEvidenceTest(compiled: CompiledEvidence): (text: string) => boolean {
  const anchors = new RegExp(compiled.anchors, 'gi');
  let index: ReturnType<typeof openIndex> | null = null;
  return (text) => {
    for (const { index: at } of text.matchAll(anchors)) {
      index ??= openIndex(compiled.index);
      const sighting = sightAlone(text.slice(Math.max(0, at - WINDOW), at + WINDOW), index);
      if (sighting && sighting.candidates.length > 0) return true;
    }
    return false;
  };
}
