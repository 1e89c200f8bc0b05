import type { Reading } from './build-index';
import type { Candidate, Sighting, Span } from './read-sightings';

/** What may stand between an office and its holder: "Ed Miliband is now foreign secretary", "Lord Hermer (attorney general)". */
const APPOSITION = /^(?:,?\s(?:(?:the|his|her|its|who|then|now|is|was|as)\s)*|\s\()$/;

/**
 * Whether an office stands beside a name, which is marked instead: "home
 * secretary Shabana Mahmood", whoever is named, and with a comma or little more
 * between the two, "Lord Hermer, the attorney general", where the name is its
 * holder's.
 */
export function isBesideName(office: Candidate, sighting: Sighting): boolean {
  for (const reading of office.readings) {
    if (reading.isOffice && isNameBeside(reading, office, sighting)) return true;
  }
  return false;
}

function isNameBeside({ number }: Reading, office: Candidate, { flow, candidates }: Sighting): boolean {
  const namesHolder = ({ readings }: Candidate) => readings.some((other) => other.number === number && !other.isOffice);
  const namesSomeone = ({ readings }: Candidate) => readings.some((other) => other.isActor && !other.isOffice);
  return candidates.some((name) => {
    const gap = gapBetween(office, name, flow.text);
    if (gap === null) return false;
    const isDirect = name.start >= office.end && /^\s+$/.test(gap);
    return isDirect ? namesSomeone(name) : APPOSITION.test(gap) && namesHolder(name);
  });
}

/** The text between two spans; null where they overlap. */
function gapBetween(a: Span, b: Span, text: string): string | null {
  if (a.end <= b.start) return text.slice(a.end, b.start);
  return b.end <= a.start ? text.slice(b.end, a.start) : null;
}

/**
 * Of several who held an office, on a page without a date or of the day it
 * changed hands, those whose names stand in the same flow, else earlier.
 */
export function preferNamed<T extends { reading: Reading }>(
  supports: T[],
  own: Sighting,
  wasNamedEarlier: (reading: Reading) => boolean,
): T[] {
  if (supports.length < 2 || !supports.every(({ reading }) => reading.isOffice)) return supports;
  const isNamedHere = ({ number }: Reading) =>
    own.candidates.some(({ readings }) => readings.some((other) => other.number === number && !other.isOffice));
  const here = supports.filter(({ reading }) => isNamedHere(reading));
  if (here.length > 0) return here;
  const earlier = supports.filter(({ reading }) => wasNamedEarlier(reading));
  return earlier.length > 0 ? earlier : supports;
}
