import type { PositionDetails } from '../../data/entry-details';
import { nameStance, STANCE_SIGNS } from './entry-words';

/** "supports a new reading in migration cases": sign, word and what it is on, as one sentence. */
export function StanceLine({ stance, on }: Pick<PositionDetails, 'stance' | 'on'>) {
  return (
    <p class="stance-line">
      <span class="stance-sign" aria-hidden="true">
        {STANCE_SIGNS[stance]}
      </span>
      <strong class="stance">{nameStance(stance)}</strong> <span lang="en">{on}</span>
    </p>
  );
}
