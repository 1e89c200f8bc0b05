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
export function claimsOf(shaped: Shaped): Claim[] {
  return [...claimsOfEntries(shaped), ...claimsOfActs(shaped), ...claimsOfSets(shaped), ...claimsOfTalks(shaped)];
}

function claimsOfEntries({ entries }: Shaped): Claim[] {
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
    record.dispute?.sides.forEach((side, n) => {
      claims.push({ ...at, field: `dispute.sides.${n}`, sources: side.sources });
    });
  }
  return claims;
}

function claimsOfActs({ groupActs }: Shaped): Claim[] {
  const claims: Claim[] = [];
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
  return claims;
}

function claimsOfSets({ offices, lookAlikes }: Shaped): Claim[] {
  return [
    ...offices.flatMap(({ file, record }) =>
      record.others.map(({ sources, asOf }, n) => ({ file, entry: record.id, field: `others.${n}`, sources, asOf })),
    ),
    ...lookAlikes.map(({ file, record }) => ({ file, entry: record.id, field: 'set', sources: record.sources })),
  ];
}

function claimsOfTalks({ talks }: Shaped): Claim[] {
  const claims: Claim[] = [];
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
