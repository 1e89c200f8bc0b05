import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { BackButton } from '../entry/BackButton';
import { EntryView } from '../entry/EntryView';
import { goBackByKey } from '../entry/go-back-by-key';
import type { ReaderTools } from '../entry/reader-tools';

interface EntryPanelProps {
  /** More than one where the text does not tell which is meant; none where the dataset has no such entry. */
  entries: EntryDetails[];
  publishedOn: string | null;
  tools: ReaderTools;
  onOpenEntry(id: string): void;
  onBack(): void;
}

/** An entry in place of everything else in the popup, in full, with the way back. */
export function EntryPanel({ entries, publishedOn, tools, onOpenEntry, onBack }: EntryPanelProps) {
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  // Whoever opened this did so by a button that is hidden now; the name takes the focus over.
  useLayoutEffect(() => panel.current?.querySelector('h2')?.focus(), [entries]);
  const [first, ...others] = entries;
  const lead = <BackButton onBack={onBack} />;
  return (
    <section ref={panel} class="panel" aria-labelledby={titleId} onKeyDown={goBackByKey(onBack)}>
      {first ? (
        <EntryView
          entries={[first, ...others]}
          why={null}
          onHide={async () => {}}
          startsExpanded={true}
          {...{ publishedOn, tools, titleId, lead, onOpenEntry }}
        />
      ) : (
        <div class="entry">
          <div class="entry-bar">{lead}</div>
          <h2 class="panel-notice" id={titleId} tabIndex={-1}>
            {i18n.t('search.gone')}
          </h2>
        </div>
      )}
    </section>
  );
}
