import type { GroupAct } from '../../data/schema.ts';
import type { Filed, Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';

/** A quarter more of the longest side's words, and that side reads as the main one. */
const LENGTH_DIFFERENCE = 0.25;

/** What is disputed shows at least two sides in about as many words, each held by someone or sourced. */
export function checkDisputes({ entries, groupActs }: Shaped): Fault[] {
  const issuesOf = positionsByEntry(entries, groupActs);
  return entries.flatMap(({ file, record: { id, dispute } }) => {
    if (!dispute) return [];
    const at = { file, entry: id };
    const faults: Fault[] = [];
    const { sides, noOtherSide, issue } = dispute;
    if (sides.length < 2 && !noOtherSide) {
      const mend = 'add the other side, or say in noOtherSide that none was found';
      faults.push({ ...at, field: 'dispute.sides', wrong: 'shows one side only', mend });
    }
    if (sides.length > 1 && noOtherSide) {
      const wrong = 'says that no other side was found, but there are two';
      faults.push({ ...at, field: 'dispute.noOtherSide', wrong, mend: 'take it out' });
    }
    const lengths = sides.map(({ says }) => says.split(/\s+/).length);
    const longest = Math.max(...lengths);
    if (longest - Math.min(...lengths) > LENGTH_DIFFERENCE * longest) {
      const wrong = `has sides of ${lengths.join(' and ')} words`;
      faults.push({ ...at, field: 'dispute.sides', wrong, mend: 'say each in about as many words (within a quarter)' });
    }
    sides.forEach((side, n) => {
      for (const holder of side.entries) {
        if (issuesOf.get(holder)?.has(issue)) continue;
        const wrong = `“${holder}” has no position on ${issue}`;
        const mend = 'name entries that hold the side, or add the position there';
        faults.push({ ...at, field: `dispute.sides.${n}.entries`, wrong, mend });
      }
    });
    return faults;
  });
}

function positionsByEntry(entries: Shaped['entries'], groupActs: Filed<GroupAct>[]): Map<string, Set<string>> {
  const issues = new Map<string, Set<string>>();
  const note = (id: string, issue: string) => issues.set(id, (issues.get(id) ?? new Set()).add(issue));
  for (const { record } of entries) for (const { issue } of record.positions) note(record.id, issue);
  for (const { record } of groupActs) {
    for (const id of record.members.flatMap((member) => member.entries)) note(id, record.issue);
  }
  return issues;
}
