import type { HolderDetails, OfficeDetails } from '../../data/depth-details';
import { describeOffice } from './describe-office';
import { EntryLinks } from './EntryLinks';
import { MixedWords } from './MixedWords';
import { PublisherLine } from './PublisherLine';

interface OfficeListProps {
  offices: OfficeDetails[];
  onOpenEntry(id: string): void;
}

/** The offices an entry is or is led by, each with who held it when the page was published, and now, and how we know. */
export function OfficeList({ offices, onOpenEntry }: OfficeListProps) {
  return (
    <ul class="offices">
      {offices.map((office) => (
        <li key={office.id}>
          <p>
            <MixedWords {...describeOffice(office)} />
          </p>
          {office.whyUnknown && (
            <p class="aside" lang="en">
              {office.whyUnknown}
            </p>
          )}
          <EntryLinks entries={holdersOf(office)} onOpenEntry={onOpenEntry} />
          <PublisherLine sources={office.sources} />
        </li>
      ))}
    </ul>
  );
}

function holdersOf({ whenPublished, now }: OfficeDetails): HolderDetails[] {
  const holders = [...(whenPublished ?? []), ...now];
  return holders.filter(({ id }, nth) => holders.findIndex((holder) => holder.id === id) === nth);
}
