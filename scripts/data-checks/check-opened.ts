import type { Source } from '../../data/schema.ts';
import type { Shaped } from './check-shapes.ts';
import { claimsOf } from './claims.ts';
import type { Fault } from './fault.ts';

/** Claims about what an actor says or holds; what they rest on must have been read. */
const POSITIONS = /^(?:positions|members)\./;

/**
 * A source that nobody opened at its address is the institution's own text, known
 * for long, or says in its note how it was read; and no position rests only on
 * sources of which nobody read anything.
 */
export function checkOpened(shaped: Shaped): Fault[] {
  const byId = new Map(shaped.sources.map(({ record }) => [record.id, record]));
  return [
    ...shaped.sources
      .filter(({ record }) => record.tier !== 1 && !wasRead(record))
      .map(({ file, record }) => ({
        ...{ file, entry: record.id, field: 'note' },
        wrong: 'is missing, but the address was not opened',
        mend: 'say how the content was read, or open it',
      })),
    ...claimsOf(shaped)
      .filter(({ field }) => POSITIONS.test(field))
      .filter(({ sources }) => !sources.some((id) => wasRead(byId.get(id))))
      .map(({ file, entry, field }) => ({
        ...{ file, entry, field: `${field}.sources` },
        wrong: 'were not opened, and none says how it was read',
        mend: 'read one of them, or say in its note how its content is known',
      })),
  ];
}

/** Opened at its address, or read elsewhere, as its note says. An unknown source is another fault. */
function wasRead(source: Source | undefined): boolean {
  return source === undefined || source.wasOpened || source.note !== undefined;
}
