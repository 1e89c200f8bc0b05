import type { EntryLink } from '../../data/entry-details';

interface EntryLinksProps {
  entries: EntryLink[];
  onOpenEntry(id: string): void;
}

/** Other entries, each to be opened in place. */
export function EntryLinks({ entries, onOpenEntry }: EntryLinksProps) {
  return (
    <ul class="entry-links">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="entry-link" lang="en" onClick={() => onOpenEntry(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
