import type { ConfusableDetails } from '../../data/depth-details';
import type { EntryLink } from '../../data/entry-details';
import type { LinkedText } from '../../data/linked-text';
import { EntryLinks } from './EntryLinks';
import { LinkedWords } from './LinkedWords';

interface NotToBeConfusedProps {
  /** The entry's own words, for what no set says. */
  text: LinkedText | null;
  sets: ConfusableDetails[];
  onOpenEntry(id: string): void;
}

/** What tells an entry from its look-alikes, with a way to each of them. */
export function NotToBeConfused({ text, sets, onOpenEntry }: NotToBeConfusedProps) {
  if (sets.length === 0) return text && <LinkedWords text={text} onOpenEntry={onOpenEntry} />;
  return (
    <ul class="look-alikes">
      {sets.map(({ id, difference, others }) => (
        <li key={id}>
          <LinkedWords text={difference} onOpenEntry={onOpenEntry} />
          <EntryLinks entries={others.filter(hasEntry)} onOpenEntry={onOpenEntry} />
        </li>
      ))}
    </ul>
  );
}

function hasEntry(other: ConfusableDetails['others'][number]): other is EntryLink {
  return other.id !== null;
}
