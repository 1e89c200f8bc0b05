import type { Reading } from './build-index';
import { listAround } from './find-beside';
import type { Candidate, Sighting } from './read-sightings';

/** From the end of an article's number to the text it is said to be of: "(1) of the", ", paragraph 2, of our", "du", "des". */
const OF_SOME_TEXT =
  /(?:\s?\(\d\))*(?:,?\s(?:paragraph|para\.)\s\d,?)?\s(?:of\s(?:the|an?|our|your|its|their|his|her|this|that|my)|du|de\sla|des|der|dieses|della|dello|del|van\s(?:de|het))\s/y;

/** The text itself, as far as the clause goes. */
const TEXT = /[^.,;:!?()–—\n]{0,60}/y;

/** What the Convention is called, and what is said of it once it was named. */
const CONVENTION =
  /conven|konven|verdrag|konwen|treaty|trait|tratta|tratado|vertrag|echr|emrk|cedh|cedu|tedh|evrm|ekpc|rights|droits|rechte|diritti|derechos|\b(?:text|texte|same|protocol)\b/i;

/** Whether an article of the Convention is said to be one of some other text: "Article 6 of the draft building code". */
export function isOfOtherText({ entry }: Reading, candidate: Candidate, own: Sighting): boolean {
  if (!entry.startsWith('article')) return false;
  const { text } = own.flow;
  OF_SOME_TEXT.lastIndex = listAround(candidate, own).end;
  if (!OF_SOME_TEXT.test(text)) return false;
  TEXT.lastIndex = OF_SOME_TEXT.lastIndex;
  return !CONVENTION.test(TEXT.exec(text)?.[0] ?? '');
}
