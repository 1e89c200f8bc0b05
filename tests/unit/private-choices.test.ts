import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideEntries } from '../../settings/hidden-entries';
import { NO_PRIVATE_CHOICES, partPrivate, withPrivate } from '../../settings/private-choices';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { switchSite } from '../../settings/site-rules';

const LASTING: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'news.example': 'off' },
  hidden: { everywhere: ['echr'], pages: { 'https://news.example/a': ['ecthr'] } },
};

/** What is named as what every object has is a key like any other. */
const keys = fc.constantFrom('news.example', 'b.example', 'constructor', '__proto__');
const id: fc.Arbitrary<string> = fc.constantFrom('echr', 'ecthr', 'constructor', 'soering');
const settings = fc.record({
  everywhere: fc.constantFrom<'on' | 'off'>('on', 'off'),
  isPaused: fc.boolean(),
  density: fc.constantFrom<Settings['density']>('section', 'all'),
  opensBy: fc.constant<Settings['opensBy']>('hover'),
  sites: fc.dictionary(keys, fc.constantFrom<'on' | 'off'>('on', 'off'), { noNullPrototype: true }),
  hidden: fc.record({
    everywhere: fc.uniqueArray(id),
    pages: fc.dictionary(keys, fc.uniqueArray(id, { minLength: 1 }), { noNullPrototype: true }),
  }),
});
const sorted = ({ hidden, ...others }: Settings) => ({
  ...others,
  hidden: { ...hidden, everywhere: hidden.everywhere.toSorted() },
});

describe('what is chosen in a private window', () => {
  test('holds there, whatever was stored and whatever was chosen', () => {
    fc.assert(
      fc.property(settings, settings, (lasting, changed) => {
        const { stays, isPrivate } = partPrivate(lasting, changed);
        expect(sorted(withPrivate(stays, isPrivate))).toEqual(sorted(changed));
      }),
    );
  });

  test('leaves what is stored for good as it was, as far as that tells of sites, pages and entries', () => {
    fc.assert(
      fc.property(settings, settings, (lasting, changed) => {
        const { stays } = partPrivate(lasting, changed);
        expect(stays).toEqual({ ...changed, sites: lasting.sites, hidden: lasting.hidden });
      }),
    );
  });

  test('can be the contrary of what is stored, and go back to it', () => {
    const on = partPrivate(LASTING, switchSite('news.example', true, LASTING));
    expect(on.isPrivate.sites).toEqual({ 'news.example': null });
    const back = switchSite('news.example', false, withPrivate(LASTING, on.isPrivate));
    expect(partPrivate(LASTING, back).isPrivate).toEqual(NO_PRIVATE_CHOICES);
  });

  test('goes together with what is chosen elsewhere meanwhile', () => {
    const request = { entries: ['soering'], address: 'https://secret.example/b', isHidden: true };
    const { isPrivate } = partPrivate(LASTING, hideEntries(request, LASTING));
    const later = switchSite('later.example', false, LASTING);
    expect(withPrivate(later, isPrivate)).toEqual(hideEntries(request, later));
  });

  test('is nothing at first', () => expect(withPrivate(LASTING, NO_PRIVATE_CHOICES)).toEqual(LASTING));
});
