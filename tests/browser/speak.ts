import german from '../../locales/de.json';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';

type MessageTree = { [key: string]: string | MessageTree };

const LOCALES: Record<Language, MessageTree> = { en: english, fr: french, de: german };

/** A language the interface speaks. */
export type Language = 'en' | 'fr' | 'de';

let messages = new Map<string, string>();

/** Changes the language of the views to be mounted, and gives what answers for their words as browser.i18n does. */
export function speak(language: Language): (name: string, substitutions?: string | string[]) => string {
  messages = new Map(flatten(LOCALES[language]));
  return (name, substitutions = []) => {
    const values = [substitutions].flat();
    return (messages.get(name) ?? '').replace(/\$([1-9])/g, (_, nth: string) => values[Number(nth) - 1] ?? '');
  };
}

/** As in _locales: keys joined by `_`, the forms of a plural by ` | `. */
function flatten(tree: MessageTree, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[[...path, key].join('_'), value]];
    const isPlural = Object.keys(value).every((form) => /^(\d+|n)$/.test(form));
    if (isPlural) return [[[...path, key].join('_'), Object.values(value).join(' | ')]];
    return flatten(value, [...path, key]);
  });
}
