import { ENOUGH, ENOUGH_BY_SIGNALS, HALVING_DISTANCE, VOICES } from './evidence-weights';
import type { Candidate, Sighting } from './read-sightings';
import { ACROSS_PARTS, isApart, partOf, TITLE_WEIGHT } from './share-evidence';
import { createDecaySum, type DecaySum } from './sum-decaying';
import type { SignalWeight } from './weigh-signals';

/**
 * What reaches an entry of a live blog or a teaser from its neighbours: enough
 * for names beside something certain, and only where it names two things of the
 * talks itself, or a telling one. "Starmer opens a bakery" takes nothing from the
 * next headline.
 */
const ACROSS_PAGE = 0.3;

/** How many things of the talks make a teaser's neighbours count; one that is telling is enough. */
const COMPANY = 2;

/** What stands around a place: how much evidence, and the nearest piece of it as the page writes it. */
export interface Evidence {
  weight: number;
  near: string;
}

/** A mention that speaks for the subject, and how loud: see `VOICES`. */
export interface Witness {
  candidate: Candidate;
  entry: string;
  voice: number;
}

/** Weighs the evidence at a candidate. `title` is what speaks for the subject in the page's own title and description. */
export function createEvidenceScale(
  sightings: readonly Sighting[],
  witnesses: readonly Witness[],
  title: readonly { text: string; voice: number }[],
  closed: ReadonlySet<number>,
  signalsAt: (candidate: Candidate) => SignalWeight,
): (candidate: Candidate) => Evidence {
  const { page, articles, parts } = gatherSums(sightings, witnesses, closed);
  const titleVoice = title.reduce((sum, { voice }) => sum + voice, 0);
  const titleWeight = titleVoice < ENOUGH ? titleVoice : TITLE_WEIGHT * Math.max(1, titleVoice);
  return rememberLast((candidate) => {
    const { flow: place } = sightings[candidate.flow] as Sighting;
    const at = place.start + candidate.start;
    const isClosed = isApart(place, closed);
    const part = parts.get(partOf(place, isClosed));
    const article = isClosed ? part : articles.get(place.article);
    const own = part?.at(at) ?? 0;
    const inArticle = article?.at(at) ?? 0;
    const hasCompany = !place.isAside && ((article?.count ?? 0) >= COMPANY || own >= VOICES.telling);
    const aroundIt = hasCompany ? ACROSS_PAGE * (page.at(at) - inArticle) : 0;
    const told = own + ACROSS_PARTS * (inArticle - own) + aroundIt + (isClosed ? 0 : titleWeight);
    const { speaking, against, near: signal } = signalsAt(candidate);
    const near = part?.nearest(at) ?? article?.nearest(at) ?? title[0]?.text ?? signal ?? page.nearest(at) ?? '';
    // Signals by themselves are enough or nothing: half a sum of weak words is what any page may hold.
    const whole = told + speaking - against;
    return { weight: whole >= ENOUGH_BY_SIGNALS ? whole : told - against, near };
  });
}

/** A candidate is asked about once for each of its readings, one after another. */
function rememberLast(weigh: (candidate: Candidate) => Evidence): (candidate: Candidate) => Evidence {
  let last: { candidate: Candidate; evidence: Evidence } | null = null;
  return (candidate) => {
    if (last?.candidate !== candidate) last = { candidate, evidence: weigh(candidate) };
    return last.evidence;
  };
}

/** The evidence of the page but for asides, of each article's open parts, and of each part by itself. */
function gatherSums(sightings: readonly Sighting[], witnesses: readonly Witness[], closed: ReadonlySet<number>) {
  const page = createDecaySum(HALVING_DISTANCE);
  const articles = new Map<number, DecaySum>();
  const parts = new Map<string, DecaySum>();
  const said = new Set<string>();
  for (const { candidate, entry, voice } of witnesses) {
    const { flow: place } = sightings[candidate.flow] as Sighting;
    const isClosed = isApart(place, closed);
    const key = partOf(place, isClosed);
    if (voice < VOICES.certain) {
      // Saying the same once more is no more evidence.
      if (said.has(`${key} ${entry}`)) continue;
      said.add(`${key} ${entry}`);
    }
    const text = place.text.slice(candidate.start, candidate.end);
    const witness = { at: place.start + candidate.start, weight: voice, text };
    sumOf(parts, key).add(witness);
    if (!isClosed) sumOf(articles, place.article).add(witness);
    if (!place.isAside) page.add(witness);
  }
  return { page, articles, parts };
}

function sumOf<Key>(sums: Map<Key, DecaySum>, key: Key): DecaySum {
  const known = sums.get(key) ?? createDecaySum(HALVING_DISTANCE);
  sums.set(key, known);
  return known;
}
