import type { HolderDetails, OfficeDetails } from '../../data/depth-details';
import type { EntryLink } from '../../data/entry-details';
import { describeOffice } from './describe-office';
import { EntryLinks } from './EntryLinks';

interface OfficeListProps {
  offices: OfficeDetails[];
  onOpenEntry(id: string): void;
}

/** The offices an entry is or is led by, each with who held it when the page was published, and now. */
export function OfficeList({ offices, onOpenEntry }: OfficeListProps) {
  return (
    <ul class="offices">
      {offices.map((office) => (
        <li key={office.id}>
          <p>{describeOffice(office)}</p>
          {office.whyUnknown && (
            <p class="aside" lang="en">
              {office.whyUnknown}
            </p>
          )}
          <EntryLinks entries={holdersOf(office)} onOpenEntry={onOpenEntry} />
        </li>
      ))}
    </ul>
  );
}

function holdersOf({ whenPublished, now }: OfficeDetails): EntryLink[] {
  const links = [...(whenPublished ?? []), ...now].filter(
    (holder): holder is HolderDetails & EntryLink => holder.id !== null,
  );
  return links.filter(({ id }, nth) => links.findIndex((link) => link.id === id) === nth);
}
