import { i18n } from '#i18n';
import type { DisputeDetails } from '../../data/depth-details';
import { EntryLinks } from './EntryLinks';
import { LinkedWords } from './LinkedWords';
import { PublisherLine } from './PublisherLine';

interface DisputeSidesProps {
  dispute: DisputeDetails;
  onOpenEntry(id: string): void;
}

/** What is disputed, each side in the same form: what it says, who holds it, how we know. */
export function DisputeSides({ dispute, onOpenEntry }: DisputeSidesProps) {
  const { question, sides, noOtherSide } = dispute;
  return (
    <>
      <p lang="en">{question}</p>
      <ul class="sides">
        {sides.map(({ says, holders, sources }, nth) => (
          <li key={nth}>
            <LinkedWords text={says} onOpenEntry={onOpenEntry} />
            {holders.length > 0 && (
              <details class="group">
                <summary>{i18n.t('dispute.holders', holders.length)}</summary>
                <EntryLinks entries={holders} onOpenEntry={onOpenEntry} />
              </details>
            )}
            <PublisherLine sources={sources} />
          </li>
        ))}
      </ul>
      {noOtherSide && <p lang="en">{noOtherSide}</p>}
    </>
  );
}
