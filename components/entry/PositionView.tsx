import { i18n } from '#i18n';
import type { PositionDetails } from '../../data/entry-details';
import { countUnnamed, describeGroup } from './describe-group';
import { EntryLinks } from './EntryLinks';
import { LinkedWords } from './LinkedWords';
import { PositionSources } from './PositionSources';
import { StanceLine } from './StanceLine';

interface PositionViewProps {
  position: PositionDetails;
  /** The entry whose position it is. */
  entryId: string;
  onOpenEntry(id: string): void;
}

/** One position in full. Every side gets the same fields in the same order. */
export function PositionView({ position, entryId, onOpenEntry }: PositionViewProps) {
  const { quote, group } = position;
  return (
    <li class="position">
      <StanceLine stance={position.stance} on={position.on} />
      <LinkedWords text={position.summary} onOpenEntry={onOpenEntry} />
      {quote && (
        <p lang="en">
          <q>{quote.text}</q> <span class="quote-by">{i18n.t('quote.by', { by: quote.by })}</span>
        </p>
      )}
      {group && (
        <details class="group">
          <summary>{describeGroup(group, entryId)}</summary>
          <EntryLinks entries={group.members} onOpenEntry={onOpenEntry} />
          {countUnnamed(group) > 0 && <p class="aside">{i18n.t('group.unnamed', countUnnamed(group))}</p>}
        </details>
      )}
      <PositionSources position={position} isBrief={false} />
    </li>
  );
}
