import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { houseFiles, textOf } from './house-files';

const PRODUCT = houseFiles()
  .filter((file) => /^(?:components|entrypoints|page)\/.*\.tsx?$/.test(file) || file === 'wxt.config.ts')
  .map(textOf)
  .join('\n');

const KEYS = keysOf(en);

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
