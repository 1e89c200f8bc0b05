import { compareFields, compareLists, type Fields } from './compare-lists.ts';

/** Lists whose records have sentences of their own; all other fields are told as they are. */
const LISTS = ['roles', 'positions', 'spellings'];

/** What changed in an entry: its texts, and what became of its roles, positions and spellings. */
export function describeEntryChanges(before: Fields, after: Fields): string[] {
  const changes = [
    ...compareFields(before, after, LISTS),
    ...describeRoles(before.roles, after.roles),
    ...describePositions(before.positions, after.positions),
    ...describeSpellings(before.spellings, after.spellings),
  ];
  return changes.map((change) => `${after.name}: ${change}.`);
}

function describeRoles(before: unknown, after: unknown): string[] {
  const { added, removed, kept } = compareLists(before, after, nameRole);
  return [
    ...added.map((role) => `new role, ${nameRole(role)}, ${spanOf(role)}`),
    ...removed.map((role) => `role taken out, ${nameRole(role)}`),
    ...kept.flatMap(([old, now]) => {
      const hasEnded = old.to === null && now.to !== null;
      const ended = hasEnded ? [`role ended on ${now.to}, ${nameRole(now)}`] : [];
      const rest = compareFields(old, now, hasEnded ? ['to'] : []);
      return [...ended, ...rest.map((change) => `role ${nameRole(now)}: ${change}`)];
    }),
  ];
}

function nameRole({ title, org }: Fields): string {
  return `${title} (${org})`;
}

function spanOf({ from, to }: Fields): string {
  return [from === null ? 'start not known' : `from ${from}`, ...(to === null ? [] : [`to ${to}`])].join(' ');
}

function describePositions(before: unknown, after: unknown): string[] {
  // A position is the same while it answers the same question about the same thing.
  const { added, removed, kept } = compareLists(before, after, ({ issue, on }) => `${issue}, on ${on}`);
  return [
    ...added.map((position) => `new position: ${namePosition(position)}, ${position.date ?? 'without a date'}`),
    ...removed.map((position) => `position taken out: ${namePosition(position)}`),
    ...kept.flatMap(([old, now]) => compareFields(old, now).map((change) => `position on ${now.on}: ${change}`)),
  ];
}

function namePosition({ issue, stance, on }: Fields): string {
  return `${stance} ${on} (${issue})`;
}

function describeSpellings(before: unknown, after: unknown): string[] {
  const [old, now] = [rulesByText(before), rulesByText(after)];
  const added = [...now.keys()].filter((text) => !old.has(text));
  const gone = [...old.keys()].filter((text) => !now.has(text));
  const changed = [...now].filter(([text, rule]) => old.has(text) && old.get(text) !== rule).map(([text]) => text);
  return [
    ...tellTexts('spelling added', added),
    ...tellTexts('spelling taken out', gone),
    ...tellTexts('rule changed for the spelling', changed),
  ];
}

function tellTexts(what: string, texts: readonly string[]): string[] {
  return texts.length > 0 ? [`${what} ${texts.map((text) => `“${text}”`).join(', ')}`] : [];
}

function rulesByText(groups: unknown): Map<string, string> {
  const rules = new Map<string, string>();
  for (const { texts, note: _note, ...rule } of (Array.isArray(groups) ? groups : []) as Fields[]) {
    for (const text of texts as string[]) rules.set(text, JSON.stringify(rule));
  }
  return rules;
}
