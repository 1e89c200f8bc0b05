import { openIndex } from './build-index';
import type { CompiledEvidence } from './compile-evidence';
import { sightAlone } from './read-sightings';

/** Longer than any spelling, so that the window around an anchor holds all of it. */
const WINDOW = 120;

/** Two telling spellings of different entries this close together are worth a closer look: a few paragraphs. */
const TOGETHER = 3000;

/**
 * A test for evidence that a text is about the subject: does it hold a certain
 * spelling, or two telling ones together? Off topic it costs one pass of one
 * expression; the index is opened only when the first anchor is seen.
 */
export function createEvidenceTest(compiled: CompiledEvidence): (text: string) => boolean {
  const anchors = new RegExp(compiled.anchors, 'gi');
  let index: ReturnType<typeof openIndex> | null = null;
  return (text) => {
    /** Entry → where it was told of last. */
    const told = new Map<string, number>();
    for (const { index: at } of text.matchAll(anchors)) {
      index ??= openIndex(compiled.index);
      const sighting = sightAlone(text.slice(Math.max(0, at - WINDOW), at + WINDOW), index);
      for (const { readings } of sighting?.candidates ?? []) {
        for (const { entry, strength } of readings) {
          if (strength === 'certain') return true;
          told.set(entry, at);
        }
      }
      const near = told.values().filter((place) => at - place < TOGETHER);
      if (near.take(2).toArray().length === 2) return true;
    }
    return false;
  };
}
