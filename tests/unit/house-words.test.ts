import { describe, expect, test } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import { houseFiles, textOf } from './house-files';

const PRODUCT = houseFiles()
  .filter((file) => /^(?:components|entrypoints|page)\/.*\.tsx?$/.test(file) || file === 'wxt.config.ts')
  .map(textOf)
  .join('\n');

const KEYS = keysOf(en);

const TRANSLATIONS = { de, fr };

describe('the words in locales/en.json', () => {
  test('are all used', () => {
    expect(unusedKeys(KEYS, PRODUCT)).toEqual([]);
  });

  test('are all there', () => {
    expect(missingKeys(KEYS, PRODUCT)).toEqual([]);
  });

  test('would be missed or found idle', () => {
    const code = "i18n.t(menu === 'open' ? 'menu.close' : 'menu.open'); i18n.t(`kind.${kind}`, count)";
    expect(unusedKeys(['menu.close', 'menu.open', 'kind.person', 'menu.idle'], code)).toEqual(['menu.idle']);
    expect(missingKeys(['menu.close', 'kind.person'], code)).toEqual(['menu.open']);
    expect(missingKeys(['menu.close', 'menu.open'], code)).toEqual(['kind.*']);
  });
});

describe.each(Object.entries(TRANSLATIONS))('the words in locales/%s.json', (language, words) => {
  const messages = messagesOf(words);

  test('are those of English, no more and no fewer', () => {
    expect(KEYS.filter((key) => !messages.has(key))).toEqual([]);
    expect([...messages.keys()].filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  test('fill in what English fills in, in every form', () => {
    const english = messagesOf(en);
    const differing = [...messages].filter(([key, forms]) => {
      const wanted = english.get(key)?.map(holesIn) ?? [];
      return forms.some((form) => !wanted.includes(holesIn(form))) || holesIn(forms.at(-1) ?? '') !== wanted.at(-1);
    });
    expect(differing).toEqual([]);
  });

  test('speak that language, and are translated', () => {
    expect(messages.get('locale')).toEqual([language]);
    const english = messagesOf(en);
    const same = [...messages].filter(([key, forms]) => forms.join() === english.get(key)?.join()).map(([key]) => key);
    // Names, signs and words that both languages have; in sentences nothing stays as it was.
    expect(
      same.filter((key) => (messages.get(key)?.join() ?? '').replace(/\{\w+\}/g, '').split(' ').length > 3),
    ).toEqual([]);
    expect(same.length).toBeLessThan(messages.size / 5);
  });

  test('have a form for every number, by the rules of the language', () => {
    const rules = new Intl.PluralRules(language);
    for (const [key, forms] of messages) {
      if (forms.length === 1) continue;
      for (const count of [0, 1, 2, 11]) {
        const other = rules.select(count) === rules.select(1) ? 1 : 2;
        const shown = formFor(forms, count);
        // A form of its own for none may say it in its own way.
        if (count > 0 || forms.length < 3) expect([key, count, shown]).toEqual([key, count, formFor(forms, other)]);
      }
    }
  });

  test('fit in the store: the description has at most 132 characters', () => {
    expect(messages.get('extensionDescription')?.[0]?.length).toBeLessThanOrEqual(132);
  });
});

/** The form @wxt-dev/i18n takes for a number: it looks at how many forms there are, not at the language. */
function formFor(forms: readonly string[], count: number): string | undefined {
  if (forms.length === 2) return forms[count === 1 ? 0 : 1];
  return forms[Math.min(count, 2)];
}

/** What a text leaves open: `$1`, `{name}`. */
function holesIn(text: string): string {
  return [...text.matchAll(/\$\d|\{\w+\}/g)].flat().sort().join(' ');
}

/** Every message by its key, with its forms. */
function messagesOf(words: object, group = ''): Map<string, string[]> {
  const messages = Object.entries(words).flatMap(([key, value]): [string, string[]][] => {
    if (typeof value === 'string') return [[group + key, [value]]];
    if ('n' in value) return [[group + key, Object.values<string>(value)]];
    return [...messagesOf(value, `${group}${key}.`)];
  });
  return new Map(messages);
}

/** `group.key` for every string; forms for one and many stand under one key. */
function keysOf(words: object, group = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const isWord = typeof value === 'string' || 'n' in value;
    return isWord ? [group + key] : keysOf(value, `${group}${key}.`);
  });
}

/** Keys that stand nowhere in the code: not as they are, not by a pattern, not as a message of the manifest. */
function unusedKeys(keys: readonly string[], code: string): string[] {
  const named = new Set(literalsIn(code));
  const patterns = [...named].filter((literal) => literal.includes('*'));
  const manifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
  return keys.filter(
    (key) =>
      !named.has(key) && !manifest.has(key.replaceAll('.', '_')) && !patterns.some((pattern) => fits(key, pattern)),
  );
}

/** Keys that the code asks for and the file does not have. */
function missingKeys(keys: readonly string[], code: string): string[] {
  const asked = [...code.matchAll(/\bi18n\.t\(([^,)]*)/g)].flatMap(([, argument = '']) =>
    // What is only compared with is no key.
    literalsIn(argument.replace(/[!=]== '[^']*'/g, '')),
  );
  return [...new Set(asked)].filter((wanted) => /^[\w.*]+$/.test(wanted) && !keys.some((key) => fits(key, wanted)));
}

/** Strings as they stand; what a template fills in becomes a star. */
function literalsIn(code: string): string[] {
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, plain, template]) =>
    (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, '*'),
  );
}

function fits(key: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  // A pattern that is all star would fit everything.
  return after === undefined ? key === pattern : before !== '' && key.startsWith(before) && key.endsWith(after);
}
