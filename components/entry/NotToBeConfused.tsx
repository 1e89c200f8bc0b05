import type { LookAlikesDetails } from '../../data/depth-details';
import type { LinkedText } from '../../data/linked-text';
import { EntryLinks } from './EntryLinks';
import { LinkedWords } from './LinkedWords';
import { PublisherLine } from './PublisherLine';

interface NotToBeConfusedProps {
  /** The entry's own words, for what no set says. */
  text: LinkedText | null;
  sets: LookAlikesDetails[];
  onOpenEntry(id: string): void;
}

/** What tells an entry from its look-alikes, with a way to each of them, and how we know. */
export function NotToBeConfused({ text, sets, onOpenEntry }: NotToBeConfusedProps) {
  if (sets.length === 0) return text && <LinkedWords text={text} onOpenEntry={onOpenEntry} />;
  return (
    <ul class="look-alikes">
      {sets.map(({ id, difference, others, sources }) => (
        <li key={id}>
          <LinkedWords text={difference} onOpenEntry={onOpenEntry} />
          <EntryLinks entries={others} onOpenEntry={onOpenEntry} />
          <PublisherLine sources={sources} />
        </li>
      ))}
    </ul>
  );
}
