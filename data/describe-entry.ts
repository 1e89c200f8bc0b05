import { ACTOR_KINDS } from './actor-kinds.ts';
import { choosePosition, dateOf, ISSUE_ORDER } from './choose-position.ts';
import { dataset, entryById } from './dataset.ts';
import type { DisputeDetails } from './depth-details.ts';
import { describeLookAlikesOf } from './describe-look-alikes.ts';
import { describeOfficesOf } from './describe-office.ts';
import type {
  EntryDetails,
  EntryLink,
  EventDetails,
  PageContext,
  PlainPosition,
  RoleDetails,
} from './entry-details.ts';
import { createNameLinker, type LinkNames } from './link-names.ts';
import { linkSources } from './link-sources.ts';
import { newestFirst } from './partial-dates.ts';
import { isConfirmedLongAgo, isEnded, lastConfirmedOn, rolesAt, sortRoles, wasHeldOn } from './roles-at.ts';
import type { Entry, GroupAct, Position, Role } from './schema.ts';
import { talksAge } from './talks-age.ts';

/** Made when the first entry is described: a background that only counts marks never needs it. */
let linkNames: LinkNames | null = null;

/** What the product knows of an entry, as a reader of this page should see it; null for an id it does not know. */
export function describeEntry(id: string, page: PageContext): EntryDetails | null {
  const entry = entryById(id);
  if (!entry) return null;
  linkNames ??= createNameLinker(dataset.entries, dataset.cueLists);
  const link = linkNames;
  const linkIn = (text: string | undefined) => (text === undefined ? null : link(text, id));
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
    explanation: linkIn(entry.explanation),
    whyItMatters: linkIn(entry.whyItMatters),
    notToBeConfusedWith: linkIn(entry.notToBeConfusedWith),
    lookAlikes: describeLookAlikesOf(id, link),
    dispute: describeDispute(entry, link),
    positions: positions.map((position) => ({ ...position, summary: link(position.summary, id) })),
    isActor: ACTOR_KINDS.has(entry.kind),
    noPosition: entry.noPosition ?? null,
    roles: sortRoles(entry.roles, page.today).map(describe),
    events: describeEventsOf(id, link),
    offices: describeOfficesOf(entry.id, dataset, page),
    caseFacts: entry.caseFacts ?? null,
    seeAlso: entry.seeAlso.map(linkTo),
    sources: linkSources(entry.sources),
    asOf: entry.asOf,
    isOld: talksAge(dataset, page.today).age === 'old',
    edition: { version: dataset.version, asOf: dataset.asOf },
  };
}

function describeDispute({ id, dispute }: Entry, link: LinkNames): DisputeDetails | null {
  if (!dispute) return null;
  const sides = dispute.sides.map(({ says, entries, sources }) => ({
    says: link(says, id),
    holders: entries.map(linkTo),
    sources: linkSources(sources),
  }));
  return { issue: dispute.issue, question: dispute.question, sides, noOtherSide: dispute.noOtherSide ?? null };
}

function describeRole(role: Role, entry: Entry, page: PageContext): RoleDetails {
  const {
    sources,
    firstConfirmed: _firstConfirmed,
    lastConfirmed: _lastConfirmed,
    isFormer: _isFormer,
    ...rest
  } = role;
  return {
    ...rest,
    sources: linkSources(sources),
    heldWhenPublished: wasHeldOn(role, page.publishedOn, entry.asOf),
    now: isEnded(role, page.today) ? 'ended' : 'held',
    lastConfirmed: lastConfirmedOn(role, entry.asOf),
    isConfirmedLongAgo: isConfirmedLongAgo(role, entry.asOf, page.today),
  };
}

/** The events of the talks that name the entry: the same list for whoever it is. */
function describeEventsOf(id: string, link: LinkNames): EventDetails[] {
  return dataset.talks.events
    .filter(({ entries }) => entries.includes(id))
    .sort((a, b) => newestFirst(a.date, b.date))
    .map(({ id: event, date, stage, title, summary, sources, asOf }) => ({
      ...{ id: event, date, stage, title, asOf },
      summary: link(summary, id),
      sources: linkSources(sources),
    }));
}

function describeOwn({ sources, quote, ...position }: Position): PlainPosition {
  return { ...position, quote: quote ?? null, sources: linkSources(sources), group: null };
}

function describeActsOf(entry: Entry): PlainPosition[] {
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

function sortPositions(positions: PlainPosition[]): PlainPosition[] {
  return positions.sort(
    (a, b) => ISSUE_ORDER.indexOf(a.issue) - ISSUE_ORDER.indexOf(b.issue) || newestFirst(dateOf(a), dateOf(b)),
  );
}

function linkTo(id: string): EntryLink {
  return { id, name: entryById(id)?.name ?? id };
}
