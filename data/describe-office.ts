import type { HolderDetails, OfficeDetails } from './depth-details.ts';
import type { PageContext } from './entry-details.ts';
import { linkSources } from './link-sources.ts';
import { type Holder, holdersNow, holdersOn } from './offices.ts';
import { isBefore } from './partial-dates.ts';
import { lastConfirmedOn } from './roles-at.ts';
import type { Entry, Office } from './schema.ts';

/** The offices that an entry explains or that lead it, with who held them on the page's date and who does now. */
export function describeOfficesOf(
  id: string,
  { offices, entries }: { offices: readonly Office[]; entries: readonly Entry[] },
  page: PageContext,
): OfficeDetails[] {
  return offices
    .filter(({ entry }) => entry === id)
    .map((office) => {
      const now = holdersNow(office, entries, page.today);
      const whenPublished = holdersWhenPublished(office, entries, page.publishedOn, now);
      const sources = [...(whenPublished ?? []), ...now].flatMap((holder) => holder.sources);
      return {
        id: office.id,
        title: office.title,
        // What has no spellings of its own is named by those of its entry: the entry is the office.
        isItself: office.spellings.length === 0,
        whenPublished: whenPublished?.map(describeHolder) ?? null,
        now: now.map(describeHolder),
        whyUnknown: office.unknownFrom && office.unknownFrom.date <= page.today ? office.unknownFrom.why : null,
        sources: linkSources([...new Set(sources)]),
      };
    });
}

/**
 * Null where the page's date is unknown, and where nobody is known for it but
 * those who were confirmed last before it: that says of its day what it says of today.
 */
function holdersWhenPublished(office: Office, entries: readonly Entry[], date: string | null, now: readonly Holder[]) {
  if (date === null) return null;
  const then = holdersOn(office, entries, date);
  const isBeforePage = ({ tenure, asOf }: Holder) => isBefore(lastConfirmedOn(tenure, asOf), date);
  return then.length === 0 && now.length > 0 && now.every(isBeforePage) ? null : then;
}

function describeHolder({ entry, name, tenure, asOf }: Holder): HolderDetails {
  return { id: entry?.id ?? null, name, lastConfirmed: lastConfirmedOn(tenure, asOf) };
}
