import type { FirstSight } from './first-sight';
import { MixedWords } from './MixedWords';
import { PositionSources } from './PositionSources';
import { StanceLine } from './StanceLine';

/** Roles, the one line, and the one position that bears on the page. */
export function FirstSightView({ sight }: { sight: FirstSight }) {
  const { roles, oneLine, position, noPosition } = sight;
  return (
    <>
      {roles.map((role) => (
        <p class="entry-role" key={role.text}>
          <MixedWords {...role} />
        </p>
      ))}
      {oneLine && (
        <p class="entry-one-line" lang="en">
          {oneLine}
        </p>
      )}
      {position && (
        <div class="position">
          <StanceLine stance={position.position.stance} on={position.position.on} />
          {position.summary && <p lang="en">{position.summary}</p>}
          {position.group && <p class="group-line">{position.group}</p>}
          <PositionSources position={position.position} isBrief={true} />
        </div>
      )}
      {noPosition && (
        <p class="position">
          <MixedWords {...noPosition} />
        </p>
      )}
    </>
  );
}
