/*
 * How much shows that a text is about the talks.
 *
 * Every mention that stands for the subject speaks with a voice: one that is
 * certain on its own ("European Court of Human Rights") with 1, a telling one
 * ("return hubs", "Council of Europe") with a third, anything else of the
 * subject with very little; what is said twice in one part counts once, unless
 * it is certain. A voice halves with distance and stops at the edge of the
 * article; across sections and lists of one article it carries by half, and
 * hardly into sections that say nothing of the subject themselves. A paragraph
 * that says much of it in words that name nothing speaks to itself, whatever
 * world the paragraphs around it belong to. Asides and teasers, which are
 * headlines that link elsewhere with what belongs to them, are closed: on a home
 * page only the headline about the talks is on topic, never its neighbour,
 * unless two of five in the list are. The page's own title and description add a
 * share to the open parts of the articles that hold a certain mention themselves.
 * Words of other worlds are taken off: the section's own, and those of the article
 * around it, of which a section that speaks of the subject hears a quarter.
 *
 *    voice 1 ┤╲
 *            │ ╲            sum of all voices
 *      0.35 ─┤───╲╲─────────  ENOUGH: what is not certain by itself is marked
 *            └─────┴──── distance in characters
 *                 2000
 */

/** How loud a mention speaks for the subject, by the strength of its spelling. */
export const VOICES = {
  certain: 1,
  /** Two together are enough, and one with two politicians beside it; three are what one certain mention is two paragraphs away. */
  telling: 0.3,
  /** A politician's name, or "deportation", says little: ten of them are no more than one telling mention and a half. */
  topical: 0.04,
  /** What itself needs help gives none. */
  contextual: 0,
} as const;

/**
 * Signals are words of the subject that name nothing by themselves. Different
 * kinds of them close together show the subject as well as a spelling does; of
 * one kind only so much counts, however often a page says it, so that no kind is
 * enough alone and three must speak. A word of another world ("striker",
 * "recipe", "Geneva Convention") takes away more than a kind can give. The
 * sizes were chosen by what tells the on-topic from the off-topic passages of
 * the tuning half apart: a few hundredths more or less change next to nothing.
 */
export const SIGNAL_WEIGHTS = {
  /** "Strasbourg", "Article 8", "human rights law": rarely about anything else. */
  treaty: { each: 0.22, most: 0.26 },
  /** "the Convention", "judges": of any court and treaty. */
  law: { each: 0.1, most: 0.19 },
  migration: { each: 0.11, most: 0.22 },
  talks: { each: 0.17, most: 0.32 },
  /** On every page of news, so that it takes several to count. */
  politics: { each: 0.08, most: 0.22 },
  /** In full and known to the glossary: "Edi Rama". The glossary holds those who took part in the talks. */
  actors: { each: 0.14, most: 0.35 },
  /** "Human Rights Act", "Soering": one says much, and a page of law names several. */
  texts: { each: 0.28, most: 0.45 },
  /** Even beside a certain mention many such words leave only what names itself. */
  against: { each: 0.5, most: 1.5 },
} as const;

/** One person, organisation, law or case close by, known to the glossary. */
export const LEAST_NAMED = 0.1;

/** What signals without such a name lack: satire and fiction borrow the words of the talks, and news name names. */
export const WITHOUT_NAMES = 0.2;

/** One word of the treaty, of law or the name of a law: without them signals are of migration or of politics alone. */
export const LEAST_LEGAL = 0.1;

/** One word of the treaty, of law, of migration or of the talks, not too far off: what a section must say itself before the signals of its article count there. */
export const LEAST_OWN = 0.08;

/** Signals say what an article is about as a whole, more than one spelling does for the next section. */
export const SIGNALS_ACROSS = 0.5;

/** What speaks against the subject in other sections, or in the page's title, reaches a section that speaks of the subject itself by so much of that: the football in the next item. */
export const AGAINST_ACROSS = 0.25;

/** About five paragraphs of a news report: one mention carries its own part of a long article, not all of it. */
export const HALVING_DISTANCE = 2000;

/** What a spelling needs that is not certain by itself: a certain mention not much farther off than the halving distance, or several telling ones; one in another section is enough only where the section says something of the subject itself. */
export const ENOUGH = 0.35;

/** What signals must come to before they count at all, with what else is there. */
export const ENOUGH_BY_SIGNALS = 0.85;

/** So much for each thing, and no more than so much for all. */
export interface Count {
  each: number;
  most: number;
}

/**
 * What the words of one paragraph show together: logarithms of odds, as a
 * regression over the paragraphs of the tuning half has them, rounded.
 */
export const IN_PARAGRAPH = {
  telling: { each: 1.7, most: 1.7 },
  texts: { each: 1.9, most: 2.7 },
  talks: { each: 0.9, most: 2.2 },
  actors: { each: 0.8, most: 1.6 },
  politics: { each: 0.4, most: 0.8 },
  law: { each: 0.4, most: 0.8 },
  migration: { each: 0.43, most: 0.87 },
  treaty: { each: 0.3, most: 0.7 },
  against: { each: -2.8, most: 0 },
} as const;

/** From so much on a paragraph is about the subject, whatever stands around it: of a hundred such of the tuning half three or four were not. */
export const TELLING_PARAGRAPH = 4.2;

/** How loud such a paragraph speaks to itself. */
export const VOICE_OF_PARAGRAPH = 0.35;
