import { ENOUGH, ENOUGH_BY_SIGNALS, VOICE_OF_PARAGRAPH, VOICES } from './evidence-weights';
import type { Candidate, Sighting } from './read-sightings';
import {
  ACROSS_PARTS,
  ACROSS_SILENCE,
  type Ground,
  type Grounds,
  loudestAt,
  sumAt,
  TITLE_WEIGHT,
  type Voices,
} from './share-evidence';
import { addWeight, type Weight } from './sum-decaying';
import type { SignalScale } from './weigh-signals';

/**
 * What reaches an entry of a live blog or a teaser from its neighbours: nearly
 * enough beside something certain, and only where it names two things of the
 * talks itself, or a telling one. "Starmer opens a bakery" takes nothing from the
 * next headline.
 */
const ACROSS_PAGE = 0.3;

/** How many things of the talks make a teaser's neighbours count; one that is telling is enough. */
const COMPANY = 2;

/** One word of another world not much farther off than the halving distance. */
const SOME_WORD = 0.25;

/** A page that names so many of our entries is about them in some part. */
const FEW = 3;

/** "ECHR": letters that may stand for anything. */
const ACRONYM = /^\p{Lu}+$/u;

/** Such letters within a name. */
const LETTERS = /\p{Lu}{3}/u;

/** Weighs the evidence at candidates. */
export interface EvidenceScale {
  /** How much there is: what is more than enough for everything may be told as less. */
  weigh(candidate: Candidate): number;
  /** The piece of it that says most, as the page writes it. */
  loudest(candidate: Candidate): string;
  /**
   * Whether what is certain anywhere else belongs to another world here: a name
   * where the page names few others and that world is louder; an acronym that
   * nothing vouches for, no name in full and no signal of the subject, where that
   * world has some word, or beside another entry as much as a certain mention.
   */
  isElsewhere(candidate: Candidate): boolean;
}

/** What was heard on a page, flow by flow. */
export interface Heard {
  /** The flows that are about the subject by their own words: see `isTellingParagraph`. */
  paragraphs: ReadonlySet<number>;
  /** The numbers of the entries that speak for the subject. */
  entries: ReadonlySet<number>;
  /** Whether one that is certain has a name in full, and not letters alone: "European Court of Human Rights". */
  isNamedInFull: boolean;
}

/** A mention that speaks for the subject, and how loud: see `VOICES`. */
export interface Witness {
  candidate: Candidate;
  /** The number of the entry. */
  entry: number;
  voice: number;
}

/**
 * Weighs what `gatherWitnesses` gathered. `title` is what speaks for the subject
 * in the page's own title and description.
 */
export function createEvidenceScale(
  sightings: readonly Sighting[],
  { of, page }: Grounds,
  title: readonly { text: string; voice: number }[],
  signals: SignalScale,
  { paragraphs, entries, isNamedInFull }: Heard,
): EvidenceScale {
  const titleVoice = title.reduce((sum, { voice }) => sum + voice, 0);
  const titleWeight = titleVoice < ENOUGH ? titleVoice : TITLE_WEIGHT * Math.max(1, titleVoice);
  let lastWeighed: Candidate | null = null;
  let lastWeight = 0;

  const placeOf = ({ flow, start }: Candidate) => (sightings[flow] as Sighting).flow.start + start;

  /** What is told around a place, without signals. */
  const toldAt = (at: number, ground: Ground, isAside: boolean): number => {
    const { part, article, isClosed } = ground;
    const own = sumAt(part.told, at);
    const inArticle = article === part ? own : sumAt(article.told, at);
    const hasCompany = !isAside && ((article.told?.weights.length ?? 0) >= COMPANY || own >= VOICES.telling);
    const aroundIt = hasCompany ? ACROSS_PAGE * (sumAt(page.told, at) - inArticle) : 0;
    const share = inArticle > own && signals.isSilent(at, ground) ? ACROSS_SILENCE : ACROSS_PARTS;
    return own + share * (inArticle - own) + aroundIt + (isClosed ? 0 : titleWeight);
  };

  const weigh = (candidate: Candidate): number => {
    const ground = of[candidate.flow] as Ground;
    const at = placeOf(candidate);
    const isTelling = paragraphs.has(candidate.flow);
    const against = isTelling ? 0 : signals.against(at, ground);
    const said = isTelling ? VOICE_OF_PARAGRAPH : 0;
    const told = said + toldAt(at, ground, (sightings[candidate.flow] as Sighting).flow.isAside);
    if (told - against >= ENOUGH) return told - against;
    // Signals by themselves are enough or nothing: half a sum of weak words is what any page may hold.
    const whole = told + signals.speaking(at, ground, against) - against;
    return whole >= ENOUGH_BY_SIGNALS ? whole : told - against;
  };

  return {
    weigh(candidate) {
      // A candidate is asked about once for each of its readings, one after another.
      if (lastWeighed !== candidate) {
        lastWeighed = candidate;
        lastWeight = weigh(candidate);
      }
      return lastWeight;
    },
    loudest(candidate) {
      const ground = of[candidate.flow] as Ground;
      const at = placeOf(candidate);
      const told = loudestAt(ground.part.told, at) ?? loudestAt(ground.article.told, at);
      const signal = signals.loudest(at, ground);
      const near = told && signal && signal.loudness > told.loudness ? signal : (told ?? signal);
      return near?.words ?? title[0]?.text ?? loudestAt(page.told, at)?.words ?? '';
    },
    isElsewhere(candidate) {
      const { flow, start, end } = candidate;
      const { text } = (sightings[flow] as Sighting).flow;
      if (!ACRONYM.test(text.slice(start, end))) return entries.size < FEW && weigh(candidate) < 0;
      if (isNamedInFull) return false;
      const ground = of[flow] as Ground;
      const at = placeOf(candidate);
      const against = signals.against(at, ground);
      return against >= (entries.size < 2 ? SOME_WORD : VOICES.certain) && signals.speaking(at, ground, against) === 0;
    },
  };
}

/** Whether a mention is certain by a name, and not by letters: "European Court of Human Rights", never "leaving the ECHR". */
export function isInFull({ candidate: { start, end }, voice }: Witness, { flow }: Sighting): boolean {
  return voice === VOICES.certain && !LETTERS.test(flow.text.slice(start, end));
}

/** Adds what speaks in a flow to its part, where that is open to its article, and to the page but for asides. */
export function gatherWitnesses(witnesses: readonly Witness[], sighting: Sighting, ground: Ground, page: Voices) {
  const { text, start: before, isAside } = sighting.flow;
  const { part, article } = ground;
  for (const { candidate, entry, voice } of witnesses) {
    if (voice < VOICES.certain) {
      // Saying the same once more is no more evidence.
      part.spoke ??= new Set();
      if (part.spoke.has(entry)) continue;
      part.spoke.add(entry);
    }
    const { start, end } = candidate;
    const witness = { at: before + start, weight: voice, text, start, end };
    tell(part, witness);
    if (article !== part) tell(article, witness);
    if (!isAside) tell(page, witness);
  }
}

function tell(voices: Voices, witness: Weight) {
  voices.told = addWeight(voices.told, witness);
}
