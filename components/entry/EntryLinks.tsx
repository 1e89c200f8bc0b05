interface EntryLinksProps {
  entries: readonly { id: string | null; name: string }[];
  onOpenEntry(id: string): void;
}

/** Other entries, each to be opened in place; what has none is left out. */
export function EntryLinks({ entries, onOpenEntry }: EntryLinksProps) {
  return (
    <ul class="entry-links">
      {entries.map(
        ({ id, name }) =>
          id !== null && (
            <li key={id}>
              <button type="button" class="entry-link" lang="en" onClick={() => onOpenEntry(id)}>
                {name}
              </button>
            </li>
          ),
      )}
    </ul>
  );
}
