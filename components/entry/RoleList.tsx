import { i18n } from '#i18n';
import type { EntryDetails, RoleDetails } from '../../data/entry-details';
import { describeSpan, nameRole } from './describe-role';
import { PublisherLine } from './PublisherLine';

interface RoleListProps {
  roles: RoleDetails[];
  holder: EntryDetails;
  /** False where the page's date could not be told: then no role can be matched to it. */
  isPageDated: boolean;
}

/** Roles over time, newest first, each with what shows it. */
export function RoleList({ roles, holder, isPageDated }: RoleListProps) {
  return (
    <>
      {!isPageDated && <p class="aside">{i18n.t('entry.unknownPageDate')}</p>}
      <ul class="roles">
        {roles.map((role, nth) => (
          <li key={nth}>
            <p>
              <strong lang="en">{nameRole(role, holder)}</strong>
            </p>
            <p class="aside">{describeSpan(role)}</p>
            {role.note && (
              <p class="aside" lang="en">
                {role.note}
              </p>
            )}
            <PublisherLine sources={role.sources} />
          </li>
        ))}
      </ul>
    </>
  );
}
