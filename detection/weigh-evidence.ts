import type { FlowPlace } from './find-matches';
import type { Candidate, Sighting } from './read-sightings';

/*
 * How much around a place shows that the text is about the talks.
 *
 * Every mention that is certain on its own ("European Court of Human Rights")
 * weighs 1 where it stands. Its weight halves with distance and stops at the
 * edge of the article. Asides and teasers, which are headlines that link
 * elsewhere with what belongs to them, are closed: on a home page only the
 * headline about the talks is on topic, never its neighbour. The page's own
 * title and description add a share to the open parts of the articles that
 * hold a mention themselves.
 *
 *   weight 1 ┤╲
 *            │ ╲            sum of all mentions in the article
 *       0.5 ─┤──╲───────────  ENOUGH: topical spellings are marked
 *            │    ╲___
 *            └─────┴──── distance in characters
 *                 1500
 */

/** About four paragraphs of a news report: one mention carries its own part of a long article, not all of it. */
const HALVING_DISTANCE = 1500;

/** A list or box within an article is about the same thing only by half. */
const ACROSS_ITEMS = 0.5;

/** A headline about the talks makes its whole article a little more likely to be about them; with one mention anywhere it is enough. */
const TITLE_WEIGHT = 0.6;

/** What topical and contextual spellings need: a certain mention within the halving distance, or several farther off. */
export const ENOUGH = 0.5;

/** What stands around a place: how much evidence, and the nearest piece of it as the page writes it. */
export interface Evidence {
  weight: number;
  near: string;
}

interface Witness {
  place: FlowPlace;
  flow: number;
  at: number;
  text: string;
}

/** Weighs the evidence at a candidate. `titleWitness` is the certain spelling in the page's title, if there is one. */
export function createEvidenceScale(
  sightings: readonly Sighting[],
  certain: readonly Candidate[],
  titleWitness: string | null,
): (candidate: Candidate) => Evidence {
  const closed = findTeasers(sightings);
  const byArticle = groupWitnesses(sightings, certain);
  return (candidate) => {
    const { flow: place } = sightings[candidate.flow] as Sighting;
    const isClosed = isApart(place, closed);
    const isTitled = titleWitness !== null && !isClosed && (byArticle.size === 0 || byArticle.has(place.article));
    let weight = isTitled ? TITLE_WEIGHT : 0;
    let near = titleWitness ?? '';
    let nearest = Number.POSITIVE_INFINITY;
    for (const witness of byArticle.get(place.article) ?? []) {
      const isOpen = !isClosed && !isApart(witness.place, closed);
      const share = shareOf(witness, candidate, place, isOpen);
      if (share === 0) continue;
      const distance = Math.abs(witness.at - (place.start + candidate.start));
      weight += share * 2 ** (-distance / HALVING_DISTANCE);
      if (distance < nearest) {
        nearest = distance;
        near = witness.text;
      }
    }
    return { weight, near };
  };
}

/** How much of a witness reaches a candidate, distance aside. */
function shareOf(witness: Witness, candidate: Candidate, place: FlowPlace, isOpen: boolean): number {
  if (witness.flow === candidate.flow) return 1;
  const isSameItem = witness.place.item === place.item;
  // An item that is the article itself holds everything: there, being in it proves nothing of a link.
  if (isSameItem && (isOpen || place.item !== place.article)) return 1;
  return isOpen ? ACROSS_ITEMS : 0;
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

function groupWitnesses(sightings: readonly Sighting[], certain: readonly Candidate[]): Map<number, Witness[]> {
  const witnesses = certain.map((candidate): Witness => {
    const { flow } = sightings[candidate.flow] as Sighting;
    const text = flow.text.slice(candidate.start, candidate.end);
    return { place: flow, flow: candidate.flow, at: flow.start + candidate.start, text };
  });
  return Map.groupBy(witnesses, (witness) => witness.place.article);
}
