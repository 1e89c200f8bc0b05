import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntryDetails } from '../../data/entry-details';
import { CopyPanel } from './CopyPanel';
import { ReportPanel } from './ReportPanel';
import type { ReaderTools } from './reader-tools';
import { type Marking, WhyMarked } from './WhyMarked';
import type { Missing } from './write-report';

interface ToolRowProps {
  /** What is shown: one entry, or those that the words can mean, which can be reported but not copied as one; or none. */
  entries: readonly EntryDetails[];
  /** Given where a reader looked for words that have no entry. */
  missing?: Missing | null;
  /** Given where the reason has no place of its own. */
  marking: Marking | null;
  tools: ReaderTools;
}

/** Copy or cite, and report: quiet buttons, each of which opens its form in place. */
export function ToolRow({ entries, missing = null, marking, tools }: ToolRowProps) {
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'why' | 'copy' | 'report' | null>(null);
  // It opens below the row, where it may not be seen.
  useLayoutEffect(() => {
    if (open) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const [details, ...others] = entries;
  const names = {
    why: i18n.t('entry.why'),
    copy: i18n.t('copy.title'),
    report: i18n.t(missing ? 'report.missing' : 'report.title'),
  };
  const canCopy = details !== undefined && others.length === 0 && !missing;
  const kinds = [marking && 'why', canCopy && 'copy', 'report'] as const;
  return (
    <div class="tools">
      <p class="tool-row">
        {kinds.map(
          (kind) =>
            kind && (
              <button
                key={kind}
                type="button"
                class="text-button"
                aria-expanded={open === kind}
                aria-controls={panelId}
                onClick={() => setOpen(open === kind ? null : kind)}
              >
                {names[kind]}
              </button>
            ),
        )}
      </p>
      <div id={panelId} ref={panel}>
        {open && (
          <div class="tool-panel">
            {open === 'why' && marking && <WhyMarked {...marking} />}
            {open === 'copy' && details && <CopyPanel details={details} cite={tools.cite} />}
            {open === 'report' && <ReportPanel subject={{ entries, missing }} pageAddress={tools.pageAddress} />}
          </div>
        )}
      </div>
    </div>
  );
}
