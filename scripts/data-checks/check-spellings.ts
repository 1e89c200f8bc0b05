import type { CueLists, SpellingGroup, Veto } from '../../data/schema.ts';
import { foldText } from '../../detection/fold-text.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';

interface Spelled {
  file: string;
  entry: string;
  text: string;
  field: string;
  group: SpellingGroup;
}

/** Spellings can be told apart, and have the cues they need; named lists exist and are used. */
export function checkSpellings(shaped: Shaped): Fault[] {
  const spelled = shaped.entries.flatMap(({ file, record }) =>
    record.spellings.flatMap((group, n) =>
      group.texts.map((text): Spelled => ({ file, entry: record.id, text, field: `spellings.${n}`, group })),
    ),
  );
  return [...checkCues(shaped), ...checkLists(shaped), ...checkUnique(spelled)];
}

function checkCues({ entries, cueLists }: Shaped): Fault[] {
  return entries.flatMap(({ file, record }) =>
    record.spellings.flatMap((group, n) => {
      if (group.strength !== 'contextual' || hasItems(group.cues, cueLists)) return [];
      const wrong = `“${group.texts[0]}” is contextual but has no cues`;
      return [{ file, entry: record.id, field: `spellings.${n}.cues`, wrong, mend: 'name words that show the sense' }];
    }),
  );
}

function hasItems(items: readonly Veto[], cueLists: CueLists): boolean {
  return items.some((item) => {
    const name = listName(item);
    return name === null || (cueLists[name] ?? []).length > 0;
  });
}

function checkLists({ entries, cueLists }: Shaped): Fault[] {
  const faults: Fault[] = [];
  const used = new Set<string>();
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
  for (const { file, record } of entries) {
    record.spellings.forEach((group, n) => {
      use({ file, entry: record.id, field: `spellings.${n}.cues` }, group.cues);
      use({ file, entry: record.id, field: `spellings.${n}.neverWhen` }, group.neverWhen);
    });
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

function checkUnique(all: readonly Spelled[]): Fault[] {
  const byFolded = new Map<string, Spelled[]>();
  const faults: Fault[] = [];
  for (const spelling of all) {
    const key = foldText(spelling.text);
    const twins = (byFolded.get(key) ?? []).filter((twin) => mayBothMatch(twin, spelling));
    for (const twin of twins) {
      const fault = judgeTwins(twin, spelling);
      if (fault) faults.push(fault);
    }
    byFolded.set(key, [...(byFolded.get(key) ?? []), spelling]);
  }
  return faults;
}

/** Two spellings that only differ in case never meet where both insist on theirs. */
function mayBothMatch(a: Spelled, b: Spelled): boolean {
  const areExact = a.group.case === 'exact' && b.group.case === 'exact';
  return !areExact || foldText(a.text, true) === foldText(b.text, true);
}

function judgeTwins(first: Spelled, second: Spelled): Fault | null {
  const { file, entry, field, text } = second;
  if (first.entry !== entry) {
    if (canBeTold(first.group) && canBeTold(second.group)) return null;
    const wrong = `“${text}” is also a spelling of “${first.entry}”, and nothing tells them apart`;
    return { file, entry, field, wrong, mend: 'give both cues, vetoes or dates' };
  }
  // Orbán may follow another rule than Orban, which is also someone else's name; otherwise once is enough.
  if (first.text.normalize('NFD').length !== text.normalize('NFD').length && first.field !== field) return null;
  const wrong = `“${text}” stands twice (case, accents, quotes and dashes make no difference)`;
  return { file, entry, field, wrong, mend: 'take one out' };
}

function canBeTold(group: SpellingGroup): boolean {
  return group.cues.length > 0 || group.neverWhen.length > 0 || group.from !== undefined || group.to !== undefined;
}
