import type { LinkedText, TextPiece } from './linked-text.ts';
import type { CueLists, Entry, SpellingGroup, Veto } from './schema.ts';

/** A way to write an entry, as it is looked for in our own texts. */
interface Name {
  text: string;
  /** The text with case and apostrophes made equal. */
  key: string;
  isExact: boolean;
  /** Null where the same words can mean two entries: then nothing is linked. */
  entry: string | null;
  /** "Article 4" alone: in the text of another treaty it is one of that treaty's own. */
  isBareArticle: boolean;
  vetoes: readonly Veto[];
}

/** Finds the names of other entries in a text of the entry `ownId`. */
export type LinkNames = (text: string, ownId: string) => LinkedText;

const WORD = /[\p{L}\p{N}]+/gu;
/** After "v." stands a party in the name of a case; "its Article 2" is of what was named before. */
const PARTY_OR_ANOTHERS = /(?:^|\s)(?:v\.|its)$/;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * Links names in our own texts: the longest first, each entry once per text,
 * never an entry to itself. Our texts are about the talks, so that certain and
 * topical spellings need no more evidence; their vetoes hold ("Article 8 of the
 * GDPR"), and words that can mean two entries stay plain.
 */
export function createNameLinker(entries: readonly Entry[], cueLists: CueLists): LinkNames {
  const names = collectNames(entries, cueLists);
  const otherTreaties = new Set(entries.filter(isOtherTreaty).map(({ id }) => id));
  return (text, ownId) => {
    const key = keyOf(text);
    const pieces: TextPiece[] = [];
    const linked = new Set([ownId]);
    let plainFrom = 0;
    let readTo = 0;
    for (const { index, 0: word } of key.matchAll(WORD)) {
      if (index < readTo) continue;
      const name = names.get(word)?.find((candidate) => standsAt(candidate, { text, key }, index));
      if (!name) continue;
      readTo = index + name.text.length;
      if (name.entry === null || linked.has(name.entry)) continue;
      if (name.isBareArticle && otherTreaties.has(ownId)) continue;
      linked.add(name.entry);
      if (plainFrom < index) pieces.push(text.slice(plainFrom, index));
      pieces.push({ text: text.slice(index, readTo), entry: name.entry });
      plainFrom = readTo;
    }
    if (pieces.length === 0) return text;
    if (plainFrom < text.length) pieces.push(text.slice(plainFrom));
    return pieces;
  };
}

/** The names by their first word, the longest first. */
function collectNames(entries: readonly Entry[], cueLists: CueLists): Map<string, Name[]> {
  const byKey = new Map<string, Name>();
  for (const name of entries.flatMap((entry) => namesOf(entry, cueLists))) {
    const known = byKey.get(name.key);
    if (!known) byKey.set(name.key, name);
    else if (known.entry !== name.entry) byKey.set(name.key, { ...known, entry: null });
  }
  const names = Map.groupBy(byKey.values(), ({ key }) => key.match(WORD)?.[0] ?? '');
  for (const list of names.values()) list.sort((a, b) => b.text.length - a.text.length);
  return names;
}

/**
 * The usable spellings of an entry and its name, which is looked for as it is
 * written, whatever its strength; but a state by its bare name is a place as
 * often as an actor, here as on any page.
 */
function namesOf({ id, kind, name, spellings }: Entry, cueLists: CueLists): Name[] {
  const isUsable = ({ strength, lang, from, to }: SpellingGroup) =>
    strength !== 'contextual' && lang === 'en' && !from && !to;
  const ofName = spellings.find(({ texts }) => texts.includes(name));
  const asWritten = {
    texts: kind === 'state' ? [] : [name],
    case: 'exact',
    neverWhen: ofName?.neverWhen ?? [],
  } as const;
  const groups = [...spellings.filter(isUsable), asWritten];
  return groups.flatMap((group) => {
    const vetoes = group.neverWhen.flatMap((veto) => resolveVeto(veto, cueLists));
    return group.texts.map((text) => ({
      text,
      key: keyOf(text),
      isExact: group.case === 'exact',
      entry: id,
      isBareArticle: kind === 'article' && /^Arts?(?:icles?)?\.? \d[^a-z]*$/.test(text),
      vetoes,
    }));
  });
}

function resolveVeto(veto: Veto, cueLists: CueLists): readonly Veto[] {
  return typeof veto === 'string' && veto.startsWith('@') ? (cueLists[veto.slice(1)] ?? []) : [veto];
}

/** Whether a name stands there, whole, allowed, and not as a part of something else. */
function standsAt(name: Name, { text, key }: { text: string; key: string }, at: number): boolean {
  if (!key.startsWith(name.key, at)) return false;
  const end = at + name.key.length;
  if (BEGINS_IN_WORD.test(key.slice(end, end + 2))) return false;
  if (name.isExact && withPlainApostrophes(text.slice(at, end)) !== withPlainApostrophes(name.text)) return false;
  const [before, after] = [key.slice(0, at).trimEnd(), key.slice(end).trimStart()];
  if (PARTY_OR_ANOTHERS.test(before) || after.startsWith('v. ')) return false;
  return !name.vetoes.some((veto) => {
    if (typeof veto === 'string') return isVetoed(keyOf(veto), name.key, { key, at });
    if ('since' in veto) return false;
    return 'after' in veto ? after.startsWith(keyOf(veto.after)) : before.endsWith(keyOf(veto.before));
  });
}

/** A veto anywhere in the text; one that holds the name itself ("Northern Ireland"), only around it. */
function isVetoed(veto: string, name: string, { key, at }: { key: string; at: number }): boolean {
  const offset = veto.indexOf(name);
  return offset < 0 ? key.includes(veto) : key.startsWith(veto, at - offset);
}

/** A treaty with articles of its own. */
function isOtherTreaty({ id, kind }: Entry): boolean {
  return (kind === 'treaty' && id !== 'echr') || id.startsWith('protocol-');
}

/** For comparing: case and the form of the apostrophe make no difference. Offsets stay. */
function keyOf(text: string): string {
  return withPlainApostrophes(text).toLowerCase();
}

function withPlainApostrophes(text: string): string {
  return text.replace(/’/g, "'");
}
