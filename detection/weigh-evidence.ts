import type { FlowPlace } from './find-matches';
import { ENOUGH, HALVING_DISTANCE, VOICES } from './evidence-weights';
import type { Candidate, Sighting } from './read-sightings';
import { createDecaySum, type DecaySum } from './sum-decaying';

/** A list, box or section within an article is about the same thing only by half. */
const ACROSS_PARTS = 0.5;

/** A headline about the talks makes its whole article a little more likely to be about them; with one mention anywhere it is enough. */
const TITLE_WEIGHT = 0.6;

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
): (candidate: Candidate) => Evidence {
  const closed = findTeasers(sightings);
  const { articles, parts, titled } = gatherSums(sightings, witnesses, closed);
  const titleVoice = title.reduce((sum, { voice }) => sum + voice, 0);
  const titleWeight = titleVoice < ENOUGH ? titleVoice : TITLE_WEIGHT * Math.max(1, titleVoice);
  return (candidate) => {
    const { flow: place } = sightings[candidate.flow] as Sighting;
    const at = place.start + candidate.start;
    const isClosed = isApart(place, closed);
    const part = parts.get(partOf(place, isClosed));
    const article = isClosed ? undefined : articles.get(place.article);
    const isTitled = title.length > 0 && !isClosed && (titled.size === 0 || titled.has(place.article));
    const own = part?.at(at) ?? 0;
    const weight = article ? ACROSS_PARTS * article.at(at) + (1 - ACROSS_PARTS) * own : own;
    const near = part?.nearest(at) ?? article?.nearest(at) ?? title[0]?.text ?? '';
    return { weight: weight + (isTitled ? titleWeight : 0), near };
  };
}

/** The evidence of each article's open parts, and of each part by itself. */
function gatherSums(sightings: readonly Sighting[], witnesses: readonly Witness[], closed: ReadonlySet<number>) {
  const articles = new Map<number, DecaySum>();
  const parts = new Map<string, DecaySum>();
  const titled = new Set<number>();
  const said = new Set<string>();
  for (const { candidate, entry, voice } of witnesses) {
    const { flow: place } = sightings[candidate.flow] as Sighting;
    const isClosed = isApart(place, closed);
    const key = partOf(place, isClosed);
    if (voice < VOICES.certain) {
      // Saying the same once more is no more evidence.
      if (said.has(`${key} ${entry}`)) continue;
      said.add(`${key} ${entry}`);
    } else titled.add(place.article);
    const text = place.text.slice(candidate.start, candidate.end);
    const witness = { at: place.start + candidate.start, weight: voice, text };
    sumOf(parts, key).add(witness);
    if (!isClosed) sumOf(articles, place.article).add(witness);
  }
  return { articles, parts, titled };
}

function sumOf<Key>(sums: Map<Key, DecaySum>, key: Key): DecaySum {
  const known = sums.get(key) ?? createDecaySum(HALVING_DISTANCE);
  sums.set(key, known);
  return known;
}

/** What a place has its evidence in common with: a teaser is one thing, an article has its sections and lists. */
function partOf({ article, item, section }: FlowPlace, isClosed: boolean): string {
  return isClosed ? `${item}` : `${article} ${section} ${item}`;
}

/** Whether a place keeps its evidence to itself, and takes none from around it. */
function isApart({ isLink, isAside, item }: FlowPlace, teasers: ReadonlySet<number>): boolean {
  return isLink || isAside || teasers.has(item);
}

/** The items that hold a headline linking elsewhere: cards, teasers, navigation. */
function findTeasers(sightings: readonly Sighting[]): Set<number> {
  const links = sightings.filter(({ flow }) => flow.isLink && flow.item !== flow.article);
  return new Set(links.map(({ flow }) => flow.item));
}
