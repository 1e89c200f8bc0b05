import type { CueLists, SpellingGroup, Veto } from '../../data/schema.ts';
import { foldText } from '../../detection/fold-text.ts';
import { SIGNAL_KINDS, signalLists } from '../../detection/signal-kinds.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';

type Group = Omit<SpellingGroup, 'from' | 'to'>;

/** A group of spellings, of an entry or of an office, and where it stands. */
interface Spelled {
  file: string;
  entry: string;
  field: string;
  group: Group;
}

interface SpelledText extends Spelled {
  text: string;
}

/** Spellings can be told apart, and have the cues they need; named lists exist and are used. */
export function checkSpellings(shaped: Shaped): Fault[] {
  const spelled = [...shaped.entries, ...shaped.offices].flatMap(({ file, record }) =>
    record.spellings.map((group, n): Spelled => ({ file, entry: record.id, field: `spellings.${n}`, group })),
  );
  return [
    ...checkCues(spelled, shaped.cueLists),
    ...checkLists(spelled, shaped.cueLists),
    ...checkUnique(spelled, namedPairs(shaped)),
  ];
}

function checkCues(spelled: readonly Spelled[], cueLists: CueLists): Fault[] {
  return spelled.flatMap(({ file, entry, field, group }) => {
    if (group.strength !== 'contextual' || hasItems(group.cues, cueLists)) return [];
    const wrong = `“${group.texts[0]}” is contextual but has no cues`;
    return [{ file, entry, field: `${field}.cues`, wrong, mend: 'name words that show the sense' }];
  });
}

function hasItems(items: readonly Veto[], cueLists: CueLists): boolean {
  return items.some((item) => {
    const name = listName(item);
    return name === null || (cueLists[name] ?? []).length > 0;
  });
}

function checkLists(spelled: readonly Spelled[], cueLists: CueLists): Fault[] {
  const faults: Fault[] = [];
  // The words of the subject are used by detection itself.
  const used = new Set<string>(SIGNAL_KINDS.flatMap((kind) => signalLists(kind, Object.keys(cueLists))));
  const use = (at: Omit<Fault, 'wrong' | 'mend'>, items: readonly Veto[]) => {
    for (const name of items.map(listName)) {
      if (name === null) continue;
      used.add(name);
      if (cueLists[name]) continue;
      faults.push({
        ...at,
        wrong: `there is no list “@${name}”`,
        mend: 'add it to data/cues.json or correct the name',
      });
    }
  };
  for (const { file, entry, field, group } of spelled) {
    use({ file, entry, field: `${field}.cues` }, group.cues);
    use({ file, entry, field: `${field}.neverWhen` }, group.neverWhen);
  }
  for (const [name, list] of Object.entries(cueLists)) {
    const at = { file: 'cues.json', entry: name, field: 'the list' };
    if (list.some((item) => listName(item) !== null)) {
      faults.push({ ...at, wrong: 'names another list', mend: 'write its words out' });
    }
    if (!used.has(name)) faults.push({ ...at, wrong: 'no spelling uses it', mend: 'take it out or use it' });
  }
  return faults;
}

function listName(item: Veto): string | null {
  return typeof item === 'string' && item.startsWith('@') ? item.slice(1) : null;
}

function checkUnique(spelled: readonly Spelled[], named: ReadonlySet<string>): Fault[] {
  const byFolded = new Map<string, SpelledText[]>();
  const faults: Fault[] = [];
  const texts = spelled.flatMap((one) => one.group.texts.map((text): SpelledText => ({ ...one, text })));
  for (const spelling of texts) {
    const key = foldText(spelling.text);
    const twins = (byFolded.get(key) ?? []).filter((twin) => mayBothMatch(twin, spelling));
    for (const twin of twins) {
      const fault = judgeTwins(twin, spelling, named);
      if (fault) faults.push(fault);
    }
    byFolded.set(key, [...(byFolded.get(key) ?? []), spelling]);
  }
  return faults;
}

/** Entries that name each other, as `a b`: under see also, both ways, or in one set of look-alikes. */
function namedPairs({ entries, lookAlikes }: Shaped): ReadonlySet<string> {
  const pairs = new Set<string>();
  const seen = new Set(entries.flatMap(({ record }) => record.seeAlso.map((id) => `${record.id} ${id}`)));
  for (const pair of seen) if (seen.has(pair.split(' ').reverse().join(' '))) pairs.add(pair);
  for (const { record } of lookAlikes) {
    const ids = record.members.flatMap((member) => ('entry' in member ? [member.entry] : []));
    for (const a of ids) for (const b of ids) pairs.add(`${a} ${b}`);
  }
  return pairs;
}

/** Two spellings that only differ in case never meet where both insist on theirs, nor two of other languages. */
function mayBothMatch(a: SpelledText, b: SpelledText): boolean {
  if (a.group.lang !== b.group.lang && a.group.lang !== 'en' && b.group.lang !== 'en') return false;
  const areExact = a.group.case === 'exact' && b.group.case === 'exact';
  return !areExact || foldText(a.text, true) === foldText(b.text, true);
}

function judgeTwins(first: SpelledText, second: SpelledText, named: ReadonlySet<string>): Fault | null {
  const { file, entry, field, text } = second;
  if (first.entry !== entry) {
    // Who names the other tells the reader of both; where the text does not show which, it asks.
    if (named.has(`${entry} ${first.entry}`)) return null;
    const wrong = `“${text}” is also a spelling of “${first.entry}”`;
    if (!canBeTold(first.group) || !canBeTold(second.group)) {
      return { file, entry, field, wrong: `${wrong}, and nothing tells them apart`, mend: 'give both cues or vetoes' };
    }
    if (first.group.lang !== second.group.lang) return null;
    const mend = 'name each under seeAlso of the other, or both in a set of data/confusables.json';
    return { file, entry, field, wrong: `${wrong}, and they do not name each other`, mend };
  }
  // What is also a word of another language has cues of that language there.
  if (first.group.lang !== second.group.lang && canBeTold(second.group)) return null;
  // Orbán may follow another rule than Orban, which is also someone else's name; otherwise once is enough.
  if (first.text.normalize('NFD').length !== text.normalize('NFD').length && first.field !== field) return null;
  const wrong = `“${text}” stands twice (case, accents, quotes and dashes make no difference)`;
  return { file, entry, field, wrong, mend: 'take one out' };
}

function canBeTold(group: Group): boolean {
  return group.cues.length > 0 || group.neverWhen.length > 0;
}
