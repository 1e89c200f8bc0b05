import type { Shaped } from './check-shapes.ts';

/** Where a text stands. */
export interface Place {
  file: string;
  entry: string;
  field: string;
}

/** A text of our own that readers see. */
export interface OwnText extends Place {
  text: string;
}

/** Every text of our own in the dataset. Quotes, names and titles of others are not ours. */
export function textsOf(shaped: Shaped): OwnText[] {
  return [...textsOfEntries(shaped), ...textsOfSets(shaped), ...textsOfTalks(shaped)].flatMap(({ text, ...at }) =>
    text === undefined ? [] : [{ ...at, text }],
  );
}

type MaybeText = Place & { text: string | undefined };

function textsOfEntries({ entries }: Shaped): MaybeText[] {
  return entries.flatMap(({ file, record }) => {
    const { oneLine, explanation, whyItMatters, notToBeConfusedWith, noPosition, dispute } = record;
    const at = { file, entry: record.id };
    return [
      ...Object.entries({ oneLine, explanation, whyItMatters, notToBeConfusedWith, noPosition }).map(
        ([field, text]) => ({ ...at, field, text }),
      ),
      ...record.roles.map(({ note }, n) => ({ ...at, field: `roles.${n}.note`, text: note })),
      ...record.positions.flatMap(({ on, summary }, n) => [
        { ...at, field: `positions.${n}.on`, text: on },
        { ...at, field: `positions.${n}.summary`, text: summary },
      ]),
      { ...at, field: 'dispute.question', text: dispute?.question },
      { ...at, field: 'dispute.noOtherSide', text: dispute?.noOtherSide },
      ...(dispute?.sides ?? []).map(({ says }, n) => ({ ...at, field: `dispute.sides.${n}.says`, text: says })),
    ];
  });
}

function textsOfSets({ groupActs, lookAlikes, offices }: Shaped): MaybeText[] {
  return [
    ...groupActs.flatMap(({ file, record: { id, on, members } }) => [
      { file, entry: id, field: 'on', text: on },
      ...members.map(({ summary }, n) => ({ file, entry: id, field: `members.${n}.summary`, text: summary })),
    ]),
    ...lookAlikes.map(({ file, record: { id, difference } }) => ({
      file,
      entry: id,
      field: 'difference',
      text: difference,
    })),
    ...offices.map(({ file, record: { id, unknownFrom } }) => ({
      file,
      entry: id,
      field: 'unknownFrom.why',
      text: unknownFrom?.why,
    })),
  ];
}

function textsOfTalks({ talks: { status, events } }: Shaped): MaybeText[] {
  const at = { file: 'talks.json', entry: 'status' };
  const points = { decided: status.decided, stillOpen: status.stillOpen, next: status.next };
  return [
    { ...at, field: 'headline', text: status.headline },
    { ...at, field: 'summary', text: status.summary },
    { ...at, field: 'details', text: status.details },
    ...Object.entries(points).flatMap(([list, all]) =>
      all.map(({ what }, n) => ({ ...at, field: `${list}.${n}.what`, text: what })),
    ),
    ...status.next.map(({ label }, n) => ({ ...at, field: `next.${n}.label`, text: label })),
    ...events.flatMap(({ id, title, summary }) => [
      { file: 'talks.json', entry: id, field: 'title', text: title },
      { file: 'talks.json', entry: id, field: 'summary', text: summary },
    ]),
  ];
}
