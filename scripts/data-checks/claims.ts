import type { Shaped } from './check-shapes.ts';

/** Something the dataset says, with the sources and the date behind it. */
export interface Claim {
  file: string;
  entry: string;
  field: string;
  sources: readonly string[];
  asOf?: string;
}

/** Everything the dataset claims. */
export function claimsOf({ entries, groupActs, talks }: Shaped): Claim[] {
  const claims: Claim[] = [];
  for (const { file, record } of entries) {
    const at = { file, entry: record.id };
    claims.push({ ...at, field: 'entry', sources: record.sources, asOf: record.asOf });
    record.roles.forEach((role, n) => {
      claims.push({ ...at, field: `roles.${n}`, sources: role.sources });
    });
    record.positions.forEach((position, n) => {
      claims.push({ ...at, field: `positions.${n}`, sources: position.sources, asOf: position.asOf });
    });
  }
  for (const { file, record } of groupActs) {
    const at = { file, entry: record.id };
    claims.push({ ...at, field: 'act', sources: [], asOf: record.asOf });
    record.members.forEach((member, n) => {
      claims.push({ ...at, field: `members.${n}`, sources: member.sources, asOf: member.asOf });
    });
    record.signatories.forEach((signatory, n) => {
      claims.push({ ...at, field: `signatories.${n}`, sources: signatory.sources, asOf: signatory.asOf });
    });
  }
  const { status, events } = talks;
  const inStatus = { file: 'talks.json', entry: 'status' };
  claims.push({ ...inStatus, field: 'status', sources: status.sources, asOf: status.asOf });
  for (const list of ['decided', 'stillOpen', 'next'] as const) {
    status[list].forEach((point, n) => {
      claims.push({ ...inStatus, field: `${list}.${n}`, sources: point.sources, asOf: point.asOf });
    });
  }
  for (const event of events) {
    claims.push({ file: 'talks.json', entry: event.id, field: 'event', sources: event.sources, asOf: event.asOf });
  }
  return claims;
}
