import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryDetails } from '../../data/entry-details';
import { EntryCard } from './EntryCard';
import { EntryChoice } from './EntryChoice';
import type { ReaderTools } from './reader-tools';
import type { HideScope, Marking } from './WhyMarked';
import type { Missing } from './write-report';

interface EntryViewProps {
  /** One entry, or those among which the text does not tell. */
  entries: [EntryDetails, ...EntryDetails[]];
  publishedOn: string | null;
  /** Words that were looked up and are not in the glossary, to which these entries come nearest; else null. */
  near?: Missing | null;
  /** Why the words were marked, or null where nothing was marked. */
  why: string | null;
  /** Hides the marks of these entries here or everywhere, or takes that back. Fails where that was not kept. */
  onHide(scope: HideScope, isHidden: boolean): Promise<void>;
  tools: ReaderTools;
  titleId: string;
  /** Open in full at first: where a reader has already asked for it. */
  startsExpanded: boolean;
  onOpenEntry(id: string): void;
  lead?: ComponentChildren;
  actions?: ComponentChildren;
}

/** As it is at first. */
const NOT_HIDDEN = { hidden: null, hasFailed: false };

/** An entry, or the choice between those that may be meant. What was opened or shut stays so on the way back. */
export function EntryView({
  entries,
  startsExpanded,
  near = null,
  why,
  onHide,
  publishedOn,
  tools,
  ...head
}: EntryViewProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [{ hidden, hasFailed }, setHiding] = useState<Pick<Marking, 'hidden' | 'hasFailed'>>(NOT_HIDDEN);
  const [details, ...others] = entries;
  const marking: Marking | null =
    why === null ? null : { why, hidden, hasFailed, canHideHere: tools.pageAddress !== null, onHide: hide };
  async function hide(scope: HideScope, isHidden: boolean) {
    try {
      await onHide(scope, isHidden);
      setHiding({ hidden: isHidden ? scope : null, hasFailed: false });
    } catch {
      setHiding({ hidden, hasFailed: true });
    }
  }
  if (others.length > 0 || near !== null)
    return <EntryChoice entries={entries} {...{ near, publishedOn, marking, tools }} {...head} />;
  return (
    <EntryCard
      {...{ details, publishedOn, marking, tools }}
      {...head}
      isExpanded={turned.has(details.id) !== startsExpanded}
      onExpand={(isExpanded) => {
        const rest = [...turned].filter((id) => id !== details.id);
        setTurned(new Set(isExpanded === startsExpanded ? rest : [...rest, details.id]));
      }}
    />
  );
}
