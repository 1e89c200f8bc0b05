import english from '../../locales/en.json';

/*
 * Gives the views under test their words as the built extension has them:
 * browser.i18n with the messages of locales/en.json.
 */

type MessageTree = { [key: string]: string | MessageTree };

/** As in _locales: keys joined by `_`, the forms of a plural by ` | `. */
function flatten(tree: MessageTree, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[[...path, key].join('_'), value]];
    const isPlural = Object.keys(value).every((form) => /^(\d+|n)$/.test(form));
    if (isPlural) return [[[...path, key].join('_'), Object.values(value).join(' | ')]];
    return flatten(value, [...path, key]);
  });
}

const messages = new Map(flatten(english));

function getMessage(name: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  return (messages.get(name) ?? '').replace(/\$([1-9])/g, (_, nth: string) => values[Number(nth) - 1] ?? '');
}

Object.assign(globalThis, { browser: { runtime: { id: 'tests' }, i18n: { getMessage } } });
