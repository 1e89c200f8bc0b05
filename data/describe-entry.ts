import { choosePosition, dateOf } from './choose-position.ts';
import { dataset, entryById } from './dataset.ts';
import type {
  EntryDetails,
  EntryLink,
  PageContext,
  PositionDetails,
  RoleDetails,
  SourceLink,
} from './entry-details.ts';
import { newestFirst } from './partial-dates.ts';
import { isEnded, lastConfirmedOn, rolesAt, sortRoles, wasHeldOn } from './roles-at.ts';
import type { Entry, EntryKind, GroupAct, Issue, Position, Role } from './schema.ts';
import { talksAge } from './talks-age.ts';

/** Kinds that take positions. A court decides cases and takes no side, so it is not asked for one. */
const ACTOR_KINDS: ReadonlySet<EntryKind> = new Set(['person', 'party', 'government', 'state', 'organisation', 'body']);

/** The order of the schema, written out so that Valibot stays out of the extension. */
export const ISSUE_ORDER: readonly Issue[] = [
  'membership',
  'reform',
  'article-8',
  'article-3',
  'return-hubs',
  'court-role',
  'domestic-law',
];

const sourcesById = new Map(dataset.sources.map((source) => [source.id, source]));

/** What the product knows of an entry, as a reader of this page should see it; null for an id it does not know. */
export function describeEntry(id: string, page: PageContext): EntryDetails | null {
  const entry = entryById(id);
  if (!entry) return null;
  const positions = sortPositions([...entry.positions.map(describeOwn), ...describeActsOf(entry)]);
  const { shown, now } = rolesAt(entry.roles, page.publishedOn, entry.asOf, page.today);
  const describe = (role: Role) => describeRole(role, entry, page);
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    country: entry.country ? linkTo(entry.country) : null,
    oneLine: entry.oneLine ?? null,
    role: shown && describe(shown),
    roleNow: now && describe(now),
    bearing: choosePosition(positions, page),
    explanation: entry.explanation,
    whyItMatters: entry.whyItMatters ?? null,
    notToBeConfusedWith: entry.notToBeConfusedWith ?? null,
    positions,
    isActor: ACTOR_KINDS.has(entry.kind),
    noPosition: entry.noPosition ?? null,
    roles: sortRoles(entry.roles, page.today).map(describe),
    caseFacts: entry.caseFacts ?? null,
    seeAlso: entry.seeAlso.map(linkTo),
    sources: linkSources(entry.sources),
    asOf: entry.asOf,
    checkedLongAgo: talksAge(dataset, page.today).age === 'old' ? dataset.checkedOn : null,
  };
}

function describeRole(role: Role, entry: Entry, page: PageContext): RoleDetails {
  const { sources, lastConfirmed: _lastConfirmed, isFormer: _isFormer, ...rest } = role;
  return {
    ...rest,
    sources: linkSources(sources),
    heldWhenPublished: wasHeldOn(role, page.publishedOn, entry.asOf),
    now: isEnded(role, page.today) ? 'ended' : 'held',
    lastConfirmed: lastConfirmedOn(role, entry.asOf),
  };
}

function describeOwn({ sources, quote, ...position }: Position): PositionDetails {
  return { ...position, quote: quote ?? null, sources: linkSources(sources), group: null };
}

function describeActsOf(entry: Entry): PositionDetails[] {
  return dataset.groupActs.flatMap((act) =>
    act.members
      .filter((member) => member.entries.includes(entry.id))
      .map((member) => ({
        issue: act.issue,
        stance: act.stance,
        on: act.on,
        summary: member.summary,
        quote: null,
        date: act.date,
        sources: linkSources(member.sources),
        asOf: member.asOf,
        group: { id: act.id, entry: act.entry ?? null, size: act.size, members: companionsIn(act, entry) },
      })),
  );
}

/** States stand beside states, and people beside the others who signed. */
function companionsIn(act: GroupAct, entry: Entry): EntryLink[] {
  if (entry.kind === 'person' && act.signatories.length > 0) return act.signatories.map(({ person }) => linkTo(person));
  const members = act.members.flatMap((member) => member.entries);
  return members.filter((id) => entryById(id)?.kind === entry.kind).map(linkTo);
}

function sortPositions(positions: PositionDetails[]): PositionDetails[] {
  return positions.sort(
    (a, b) => ISSUE_ORDER.indexOf(a.issue) - ISSUE_ORDER.indexOf(b.issue) || newestFirst(dateOf(a), dateOf(b)),
  );
}

function linkTo(id: string): EntryLink {
  return { id, name: entryById(id)?.name ?? id };
}

/** Sources by id, with what a reader sees of them. */
export function linkSources(ids: readonly string[]): SourceLink[] {
  return ids.flatMap((id) => {
    const source = sourcesById.get(id);
    if (!source) return [];
    const { title, publisher, url, published, tier } = source;
    return [{ id, title, publisher, url, published, tier }];
  });
}
