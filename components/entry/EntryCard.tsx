import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { MoreIcon } from '../icons';
import { EntryDepth, type EntryDepthProps } from './EntryDepth';
import { FirstSightView } from './FirstSightView';
import { prepareFirstSight } from './first-sight';

interface EntryCardProps extends EntryDepthProps {
  /** The id the name gets, for whatever the name labels. */
  titleId: string;
  isExpanded: boolean;
  onExpand(isExpanded: boolean): void;
  /** Stands before the kind: the way back. */
  lead?: ComponentChildren;
  /** Stands after the kind: pin and close. */
  actions?: ComponentChildren;
}

/**
 * An entry: a glance of at most 90 words, and everything else in place on request.
 * The same in the tooltip and in the popup.
 */
export function EntryCard({ titleId, isExpanded, onExpand, lead, actions, ...depth }: EntryCardProps) {
  const sight = prepareFirstSight(depth.details);
  return (
    <div class="entry">
      <div class="entry-bar">
        {lead}
        <p class="entry-kind">{sight.kind}</p>
        {actions}
      </div>
      {/* The key makes another entry begin at its top. */}
      <div class="entry-body" key={depth.details.id}>
        <h2 class="entry-name" id={titleId} lang="en" tabIndex={-1}>
          {sight.name}
        </h2>
        {/* In full it stands among all the others. */}
        <FirstSightView sight={isExpanded ? { ...sight, position: null } : sight} />
        {/* Before what it unfolds: there the keyboard and a screen reader go on. The eye finds it at the end. */}
        <div class="entry-foot">
          <p>
            {sight.asOf}
            {sight.language && <span class="entry-language">{sight.language}</span>}
          </p>
          <button type="button" class="entry-more" aria-expanded={isExpanded} onClick={() => onExpand(!isExpanded)}>
            {isExpanded ? i18n.t('entry.less') : sight.more}
            <MoreIcon />
          </button>
        </div>
        {isExpanded && <EntryDepth {...depth} />}
      </div>
    </div>
  );
}
