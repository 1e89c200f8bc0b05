import { i18n } from '#i18n';
import type { EntryDetails, PlainPosition, PositionDetails } from '../../data/entry-details';
import { formatDate } from '../format-date';
import { describeGroup } from './describe-group';
import { describeOffice } from './describe-office';
import { describeRole, describeRoleNow } from './describe-role';
import { nameKindAndCountry, nameStance } from './entry-words';
import type { MixedText } from './MixedWords';
import { nameBriefSource } from './PositionSources';
import { countWords, shortenToWords } from './shorten-to-words';

/** The card at first sight is read in a glance; everything else comes on request. */
const FIRST_SIGHT_WORDS = 90;

/** What an entry says at first sight, in the words of the card. */
export interface FirstSight {
  kind: string;
  name: string;
  roles: MixedText[];
  oneLine: string | null;
  position: PositionBrief | null;
  /** Said instead of a position, of those who could have one. */
  noPosition: MixedText | null;
  /** How old this is, and that it may be out of date once the whole edition is old. */
  asOf: string;
  /** Said where the views speak another language than the texts do. */
  language: string | null;
  /** What the rest holds. */
  more: string;
}

/** The one position that bears on the page. */
export interface PositionBrief {
  position: PositionDetails;
  summary: string | null;
  group: string | null;
}

/**
 * The card's words, within the limit. Where they are too many, the roles of what is
 * no person give way first, because its one line says who it is; unless they tell
 * that another led it when the page was written, which the one line of today does
 * not. Then the summary of the position gives way, sentence by sentence.
 */
export function prepareFirstSight(details: EntryDetails): FirstSight {
  const sight: FirstSight = {
    kind: nameKindAndCountry(details),
    name: details.name,
    roles: describeRoles(details),
    oneLine: details.oneLine,
    position: null,
    noPosition: describeNoPosition(details),
    asOf: i18n.t(details.isOld ? 'entry.asOfAndOld' : 'entry.asOf', {
      date: formatDate(details.asOf, 'short'),
    }),
    language: speaksEnglish() ? null : i18n.t('entry.inEnglish'),
    more: nameRest(details),
  };
  const { bearing } = details;
  if (!bearing) return sight;
  const withPosition = { ...sight, position: preparePosition(bearing, details.id, countRoom(sight)) };
  const mayGoWithoutRoles = details.kind !== 'person' && sight.oneLine && !wasAnotherThen(details);
  if (withPosition.position.summary === bearing.summary || !mayGoWithoutRoles) return withPosition;
  const withoutRoles = { ...sight, roles: [] };
  return { ...withoutRoles, position: preparePosition(bearing, details.id, countRoom(withoutRoles)) };
}

/** Whether the role on the page's date is known, and is not the present one. */
function wasAnotherThen({ role, roleNow }: EntryDetails): boolean {
  return role?.heldWhenPublished === true && roleNow !== null;
}

function speaksEnglish(): boolean {
  return i18n.t('locale').startsWith('en');
}

/** Said where no position is recorded, in the dataset's own words where it has some. */
function describeNoPosition({ isActor, positions, noPosition }: EntryDetails): MixedText | null {
  if (positions.length > 0) return null;
  if (noPosition !== null) return { text: noPosition, english: noPosition };
  return isActor ? { text: i18n.t('entry.noPosition'), english: '' } : null;
}

function describeRoles(details: EntryDetails): MixedText[] {
  const { kind, oneLine, role, roleNow, offices } = details;
  // Where the entry is an office, who holds it says more than any role.
  const holders = offices.filter(({ isItself }) => isItself).map(describeOffice);
  // What is no person is told by its one line; a role adds to that only where it was another then.
  if (kind !== 'person' && oneLine && role?.now === 'held' && role.heldWhenPublished !== false) return holders;
  return [
    ...holders,
    ...(role ? [describeRole(role, details)] : []),
    ...(roleNow ? [describeRoleNow(roleNow, details)] : []),
  ];
}

function preparePosition(position: PlainPosition, entryId: string, room: number): PositionBrief {
  const group = position.group && describeGroup(position.group, entryId);
  const head = `${nameStance(position.stance)} ${position.on}`;
  const from = nameBriefSource(position);
  const source = `${position.date ? formatDate(position.date, 'short') : ''} · ${from?.publisher ?? ''}`;
  const notOpened = from?.wasOpened === false ? i18n.t('entry.notOpened') : null;
  const left = room - countAll([head, source, notOpened, position.dateNote, group]);
  return { position, summary: shortenToWords(position.summary, left), group };
}

function countRoom(sight: FirstSight): number {
  return FIRST_SIGHT_WORDS - countAll(sight);
}

/** The weightiest part of the rest, and the sources, which are always there. */
function nameRest({ positions, bearing, explanation, whyItMatters, events }: EntryDetails): string {
  const count = positions.length - (bearing ? 1 : 0);
  if (count > 0) return i18n.t(bearing ? 'entry.morePositions' : 'entry.positionsAndSources', count);
  if (explanation || whyItMatters) return i18n.t('entry.explanationAndSources');
  if (events.length > 0) return i18n.t('entry.eventsAndSources', events.length);
  return i18n.t('entry.moreAndSources');
}

/** What the words of a card stand in. */
type Part = string | MixedText | null | undefined;

function countAll(parts: object): number {
  return Object.values(parts)
    .flat()
    .reduce((sum: number, part: Part) => sum + countWords(typeof part === 'string' ? part : (part?.text ?? '')), 0);
}
