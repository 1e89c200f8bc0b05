import { expect, test } from 'vitest';
import { isOpener, isTitle } from '../../detection/words-beside-names';

test.each(['Mr', 'Dr.', 'Lady', 'Mme', 'Bundeskanzlerin', 'Justizminister', 'Señora', 'Hr.', 'Prezydent'])(
  '%s says what somebody is',
  (word) => expect(isTitle(word)).toBe(true),
);

test.each(['When', 'Despite', 'Selon', 'Für', 'Ifølge', 'Zdaniem', 'Y'])('%s may begin a sentence', (word) =>
  expect(isOpener(word)).toBe(true),
);

test.each(['Tilde', 'Prince', 'Karin', 'Ministry'])('%s is a part of a name', (word) =>
  expect([isTitle(word), isOpener(word)]).toEqual([false, false]),
);
