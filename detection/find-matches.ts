import type { EntryIndex, Reading } from './build-index';
import type { PhraseHits } from './find-phrases';
import { isWitness, type Judgement, judgeSenses } from './judge-senses';
import { type Candidate, readSightings, type Sighting, sightAlone } from './read-sightings';
import { createEvidenceScale } from './weigh-evidence';

/** Where on the page a flow stands; `page/read-flows.ts` fills it in. */
export interface FlowPlace {
  /** Characters of page text before this flow, roughly kept when parts are read again: gives distances. */
  start: number;
  /** The nearest `<article>`, else `<main>`, else the page: one number each. */
  article: number;
  /** The nearest list item, card, aside, navigation, footer or article: one number each. */
  item: number;
  /** Rises at each heading and at each new article or aside: "first in section" counts by it. */
  section: number;
  isHeading: boolean;
  /** The whole flow lies inside one link: a headline that points to another page. */
  isLink: boolean;
  /** It stands beside the article: in an aside, a navigation, a footer. */
  isAside: boolean;
}

/** A flow in which phrases of the index were found. */
export interface SightedFlow extends FlowPlace {
  text: string;
  hits: PhraseHits;
}

/** What the page says of itself. */
export interface PageFacts {
  title: string;
  description: string;
  /** ISO date, or null when unknown. */
  publishedOn: string | null;
}

/** Why a match was accepted, in a form that can be shown. */
export type Why =
  | { rule: 'certain' }
  /** Accepted because this stands close by. */
  | { rule: 'evidence'; near: string }
  | { rule: 'cue'; cue: string }
  | { rule: 'full-form'; earlier: string };

/** An entry named in a flow, accepted. `flow` is the position in the list that was judged. */
export interface Match {
  flow: number;
  /** UTF-16 offsets into the flow's text. */
  start: number;
  end: number;
  /** More than one where the clause does not show which is meant. */
  entries: string[];
  isActor: boolean;
  why: Why;
}

/**
 * The entries named on a page, in reading order. They never overlap: the
 * longest wins. `flows` must be in reading order.
 */
export function findMatches(flows: readonly SightedFlow[], page: PageFacts, index: EntryIndex): Match[] {
  const sightings = readSightings(flows, index, page.publishedOn);
  const candidates = sightings.flatMap((sighting) => sighting.candidates);
  const certain = candidates.filter((candidate) => isWitness(candidate, sightings[candidate.flow] as Sighting));
  const evidence = createEvidenceScale(sightings, certain, findTitleWitness(page, index));
  const forms = createFormMemory(sightings);
  const matches: Match[] = [];
  for (const candidate of candidates) {
    const judgement = judgeSenses(candidate, { sightings, evidence, earlierForm: forms.recall });
    if (!judgement) continue;
    forms.remember(candidate, judgement.readings);
    matches.push(matchOf(candidate, judgement));
  }
  return keepLongest(matches);
}

function matchOf({ flow, start, end }: Candidate, { readings, why }: Judgement): Match {
  const entries = [...new Set(readings.map((reading) => reading.entry))];
  return { flow, start, end, entries, isActor: readings.some((reading) => reading.isActor), why };
}

/** The certain spelling in the page's title or description, if there is one. */
function findTitleWitness({ title, description }: PageFacts, index: EntryIndex): string | null {
  const text = `${title}\n${description}`;
  const sighting = sightAlone(text, index);
  const witness = sighting?.candidates.find((candidate) => isWitness(candidate, sighting));
  return witness ? text.slice(witness.start, witness.end) : null;
}

/** Remembers, per article, the full forms seen so far: after "Mette Frederiksen", "Frederiksen" alone is she. */
function createFormMemory(sightings: readonly Sighting[]) {
  const seen = new Map<string, string>();
  const keyOf = (entry: string, { flow }: Candidate) => `${sightings[flow]?.flow.article} ${entry}`;
  return {
    recall: (entry: string, candidate: Candidate) => seen.get(keyOf(entry, candidate)) ?? null,
    remember: (candidate: Candidate, readings: readonly Reading[]) => {
      const [only] = readings;
      if (!only || readings.length > 1 || only.strength === 'contextual') return;
      const text = sightings[candidate.flow]?.flow.text.slice(candidate.start, candidate.end);
      if (text) seen.set(keyOf(only.entry, candidate), text);
    },
  };
}

/** Drops every match that overlaps a longer one; of two equally long the earlier stays. */
function keepLongest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const byFlow = new Map<number, Match[]>();
  for (const match of byLength) {
    const inFlow = byFlow.get(match.flow) ?? [];
    if (inFlow.some((other) => match.start < other.end && other.start < match.end)) continue;
    byFlow.set(match.flow, [...inFlow, match]);
    kept.push(match);
  }
  return kept.sort((a, b) => a.flow - b.flow || a.start - b.start);
}
