import { i18n } from '#i18n';

/** The key under which the site rules keep local files; see settings/site-rules.ts. */
const LOCAL_FILES = 'file';

/** A site as a reader knows it: its host, or "Local files". */
export function nameSite(host: string): string {
  return host === LOCAL_FILES ? i18n.t('site.localFiles') : host;
}
