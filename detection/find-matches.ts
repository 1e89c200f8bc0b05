import type { EntryIndex } from './build-index';
import type { PhraseHits } from './find-phrases';
import { findNamed, findSignals } from './find-signals';
import { findWitnesses, findWitnessesInTitle } from './find-witnesses';
import { isTellingParagraph } from './is-telling-paragraph';
import { type Judgement, judgeSenses, type Surroundings } from './judge-senses';
import { keepLongest } from './keep-longest';
import { type Candidate, createSighter, type Sighting, sightAlone } from './read-sightings';
import { createFormMemory } from './remember-forms';
import { type Ground, shareGround } from './share-evidence';
import { createEvidenceScale, gatherWitnesses, isInFull } from './weigh-evidence';
import { createSignalScale, gatherSignals } from './weigh-signals';

/** Where on the page a flow stands; `page/place-flow.ts` tells, and `page/keep-flows.ts` its section. */
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
  /** Its language in two letters, or empty when it does not say. */
  lang: string;
}

/** Why a match was accepted, in a form that can be shown. */
export type Why =
  | { rule: 'certain' }
  /** Accepted because of what the page says around it: this says most. */
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
 * The entries named on a page, in reading order; `flows` must be in it too. They
 * never overlap: the longest wins. In steps, each a small part of a millisecond,
 * for a page that must not be kept waiting.
 *
 * Full forms are judged first, on the whole page; then short forms, which count
 * for what was named in full: a headline says "Frederiksen", its article "Mette
 * Frederiksen".
 */
export function* findMatchesInSteps(
  flows: readonly SightedFlow[],
  page: PageFacts,
  index: EntryIndex,
): Generator<undefined, Match[]> {
  const sight = createSighter(index, page);
  const sightings: Sighting[] = [];
  const [full, short]: [Candidate[], Candidate[]] = [[], []];
  for (const [number, flow] of flows.entries()) {
    const sighting = sight(flow, number);
    sightings.push(sighting);
    for (const candidate of sighting.candidates) (isFullForm(candidate) ? full : short).push(candidate);
    yield;
  }
  const around = yield* lookAround(sightings, sightAlone(`${page.title}\n${page.description}`, index, page), index);
  const matches: Match[] = [];
  let judged = 0;
  for (const candidates of [full, short]) {
    for (const candidate of candidates) {
      const judgement = judgeSenses(candidate, around);
      if (judgement) {
        around.forms.remember(candidate, judgement.readings);
        matches.push(matchOf(candidate, judgement));
      }
      if (++judged % CANDIDATES_PER_STEP === 0) yield;
    }
  }
  return keepLongest(matches.sort((a, b) => a.flow - b.flow || a.start - b.start));
}

/** Judging so many takes a few microseconds: stopping after each would cost as much again. */
const CANDIDATES_PER_STEP = 8;

/** Gathers what the judge may ask, a flow at a step. */
function* lookAround(sightings: readonly Sighting[], title: Sighting | null, index: EntryIndex) {
  const grounds = shareGround(sightings);
  const forms = createFormMemory(sightings, index);
  const [paragraphs, entries] = [new Set<number>(), new Set<number>()];
  let isNamedInFull = false;
  for (const [nth, sighting] of sightings.entries()) {
    const ground = grounds.of[nth] as Ground;
    const witnesses = findWitnesses(sighting);
    const named = findNamed(sighting);
    const signals = findSignals(sighting, index);
    const said = named.length > 0 ? [...signals, ...named] : signals;
    gatherWitnesses(witnesses, sighting, ground, grounds.page);
    gatherSignals(said, sighting, ground);
    for (const { entry } of witnesses) entries.add(entry);
    isNamedInFull ||= witnesses.some((witness) => isInFull(witness, sighting));
    if (isTellingParagraph(said, witnesses)) paragraphs.add(nth);
    forms.noteRivals(sighting);
    yield;
  }
  const signals = createSignalScale(title, index);
  const heard = { paragraphs, entries, isNamedInFull };
  const evidence = createEvidenceScale(sightings, grounds, findWitnessesInTitle(title), signals, heard);
  return { sightings, title, evidence, forms } satisfies Surroundings;
}

function isFullForm({ readings }: Candidate): boolean {
  return readings.some(({ strength }) => strength !== 'contextual');
}

function matchOf({ flow, start, end }: Candidate, { readings, why }: Judgement): Match {
  const [only] = readings;
  if (only && readings.length === 1) return { flow, start, end, entries: [only.entry], isActor: only.isActor, why };
  const entries = [...new Set(readings.map((reading) => reading.entry))];
  return { flow, start, end, entries, isActor: readings.some((reading) => reading.isActor), why };
}
