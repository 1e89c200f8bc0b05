import { ACTOR_KINDS } from '../../data/actor-kinds.ts';
import { holdersNow } from '../../data/offices.ts';
import type { Shaped } from './check-shapes.ts';
import type { Fault } from './fault.ts';

/**
 * Where whoever leads a body has positions, nobody is told of the body that none
 * was found: the entry says where they stand.
 */
export function checkHolders({ offices, entries, groupActs }: Shaped, today: string): Fault[] {
  const records = entries.map(({ record }) => record);
  const inActs = new Set(groupActs.flatMap(({ record }) => record.members.flatMap(({ entries: ids }) => ids)));
  const hasPositions = ({ id, positions }: (typeof records)[number]) => positions.length > 0 || inActs.has(id);
  return offices.flatMap(({ record: office }) => {
    const led = entries.find(({ record }) => record.id === office.entry);
    if (!led || !ACTOR_KINDS.has(led.record.kind)) return [];
    if (hasPositions(led.record) || led.record.noPosition !== undefined) return [];
    return holdersNow(office, records, today).flatMap(({ entry: holder }): Fault[] =>
      holder && hasPositions(holder)
        ? [
            {
              file: led.file,
              entry: led.record.id,
              field: 'noPosition',
              wrong: `is missing, though “${holder.name}”, who holds the office “${office.title}”, has positions`,
              mend: 'say in noPosition under whose name they stand',
            },
          ]
        : [],
    );
  });
}
