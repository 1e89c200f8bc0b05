import type { PositionDetails } from '../../data/entry-details';
import type { Issue } from '../../data/schema';
import { nameIssue } from './entry-words';
import { PositionView } from './PositionView';

interface PositionListProps {
  /** In the order of the issues. */
  positions: PositionDetails[];
  entryId: string;
  onOpenEntry(id: string): void;
}

/** All positions under the issues they answer. */
export function PositionList({ positions, entryId, onOpenEntry }: PositionListProps) {
  return (
    <>
      {[...groupByIssue(positions)].map(([issue, positionsOnIssue]) => (
        <section key={issue}>
          <h4>{nameIssue(issue)}</h4>
          <ul class="positions">
            {positionsOnIssue.map((position, nth) => (
              <PositionView key={nth} position={position} entryId={entryId} onOpenEntry={onOpenEntry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function groupByIssue(positions: PositionDetails[]): Map<Issue, PositionDetails[]> {
  return Map.groupBy(positions, (position) => position.issue);
}
