import { citeWords } from '@/components/entry/cite-words';
import { describeInLine } from '@/components/entry/describe-in-line';
import type { MentionSummary } from '@/components/popup/MentionList';
import { answerCite, type CiteRequest } from '@/data/cite-entry';
import { dataset } from '@/data/dataset';
import { describeEntry } from '@/data/describe-entry';
import { tellApart } from '@/data/describe-look-alikes';
import type { PageContext } from '@/data/entry-details';
import { linkSources } from '@/data/link-sources';
import { createSearchAnswers } from '@/data/search-answers';
import { nextSteps, talksAge } from '@/data/talks-age';
import { localDay } from '@/data/today';
import type { Mention } from '@/page/messages';

/** The dataset as the popup needs it, described for the page in the tab. */
export function createGlossary(page: () => Omit<PageContext, 'today'>) {
  const today = localDay();
  const describe = (id: string) => describeEntry(id, { ...page(), today });
  const inLine = (id: string) => {
    const details = describe(id);
    if (!details) return [];
    const { name, kind, bearing } = details;
    return [{ id, name, kind, line: describeInLine(details), isPosition: bearing !== null }];
  };
  let search: ReturnType<typeof createSearchAnswers> | null = null;
  const find = (query: string) => {
    search ??= createSearchAnswers(dataset.entries);
    const { entries, fit } = search(query);
    return { results: entries.flatMap((entry) => inLine(entry.id)), fit };
  };
  // A first answer takes ten times as long as the next: it is given to nobody, once the popup stands.
  requestIdleCallback(() => find('court'));
  return {
    edition: { version: dataset.version, asOf: dataset.asOf },
    talks: () => ({
      status: dataset.talks.status,
      events: dataset.talks.events,
      age: talksAge(dataset, today),
      nextSteps: nextSteps(dataset.talks.status, today),
      linkSources,
    }),
    summarise: ({ entries, text, count }: Mention): MentionSummary => ({
      entries: entries.flatMap(inLine),
      text,
      count,
    }),
    openEntry: async (id: string) => describe(id),
    cite: async (request: CiteRequest) => answerCite(request, today, citeWords()),
    search: async (query: string) => {
      const { results, fit } = find(query);
      const [first, ...others] = results;
      if (!first) return { results, fit };
      const ids = others.map(({ id }) => id);
      return { results: [{ ...first, difference: tellApart(first.id, ids) }, ...others], fit };
    },
  };
}
