import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryDetails } from '../../data/entry-details';
import { EntryCard } from './EntryCard';
import { EntryChoice } from './EntryChoice';

interface EntryViewProps {
  /** One entry, or those among which the text does not tell. */
  entries: [EntryDetails, ...EntryDetails[]];
  publishedOn: string | null;
  why: string | null;
  titleId: string;
  /** Open in full at first: where a reader has already asked for it. */
  startsExpanded: boolean;
  onOpenEntry(id: string): void;
  lead?: ComponentChildren;
  actions?: ComponentChildren;
}

/** An entry, or the choice between those that may be meant. What was opened or shut stays so on the way back. */
export function EntryView({ entries, startsExpanded, titleId, onOpenEntry, lead, actions, ...page }: EntryViewProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [details, ...others] = entries;
  const head = { titleId, onOpenEntry, lead, actions };
  if (others.length > 0) return <EntryChoice entries={entries} {...head} />;
  return (
    <EntryCard
      details={details}
      {...page}
      {...head}
      isExpanded={turned.has(details.id) !== startsExpanded}
      onExpand={(isExpanded) => {
        const rest = [...turned].filter((id) => id !== details.id);
        setTurned(new Set(isExpanded === startsExpanded ? rest : [...rest, details.id]));
      }}
    />
  );
}
