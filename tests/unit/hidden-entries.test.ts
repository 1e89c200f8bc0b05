import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areHidden, hideEntries, readHidden, readHideRequest } from '../../settings/hidden-entries';
import { DEFAULT_SETTINGS, onlyChoices, readSettings } from '../../settings/settings';

const PAGE = 'https://news.example/a';
const here = { address: `${PAGE}?utm_source=mail#top`, isHidden: true };
const everywhere = { address: null, isHidden: true };

describe('hiding', () => {
  test('on one page leaves the others', () => {
    const { hidden } = hideEntries({ ...here, entries: ['return-hub'] }, DEFAULT_SETTINGS);
    expect(hidden).toEqual({ everywhere: [], pages: { [PAGE]: ['return-hub'] } });
    expect(areHidden(['return-hub'], `${PAGE}?utm_source=feed`, hidden)).toBe(true);
    expect(areHidden(['return-hub'], 'https://news.example/b', hidden)).toBe(false);
    expect(areHidden(['article-8'], PAGE, hidden)).toBe(false);
  });

  test('on one document leaves the others of the same archive', () => {
    const archive = 'https://archive.example/result.aspx?i=';
    const request = { entries: ['soering'], address: `${archive}001-57619`, isHidden: true };
    const { hidden } = hideEntries(request, DEFAULT_SETTINGS);
    expect(areHidden(['soering'], `${archive}001-57619`, hidden)).toBe(true);
    expect(areHidden(['soering'], `${archive}001-58054`, hidden)).toBe(false);
  });

  test('everywhere holds on every page, with or without an address', () => {
    const { hidden } = hideEntries({ ...everywhere, entries: ['return-hub'] }, DEFAULT_SETTINGS);
    expect(areHidden(['return-hub'], PAGE, hidden)).toBe(true);
    expect(areHidden(['return-hub'], 'about:srcdoc', hidden)).toBe(true);
  });

  test('takes a mark that may mean two entries only when both are hidden, wherever each is', () => {
    const one = hideEntries({ ...everywhere, entries: ['echr'] }, DEFAULT_SETTINGS);
    expect(areHidden(['echr', 'ecthr'], PAGE, one.hidden)).toBe(false);
    const both = hideEntries({ ...here, entries: ['ecthr'] }, one);
    expect(areHidden(['echr', 'ecthr'], PAGE, both.hidden)).toBe(true);
    expect(areHidden(['echr', 'ecthr'], 'https://news.example/b', both.hidden)).toBe(false);
  });

  test('nothing hides a mark without entries, and no page is named like a prototype', () => {
    expect(areHidden([], PAGE, DEFAULT_SETTINGS.hidden)).toBe(false);
    expect(areHidden(['toString'], PAGE, DEFAULT_SETTINGS.hidden)).toBe(false);
  });

  test('and taking it back leaves no trace', () => {
    const ids = fc.uniqueArray(fc.constantFrom('echr', 'ecthr', 'return-hub'), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.constantFrom(here, everywhere), (entries, how) => {
        const hidden = hideEntries({ ...how, entries }, DEFAULT_SETTINGS);
        const back = hideEntries({ ...how, entries, isHidden: false }, hidden);
        expect(onlyChoices(hidden)).not.toEqual({});
        expect(onlyChoices(back)).toEqual({});
      }),
    );
  });

  test('twice is once, and where there is no address nothing happens', () => {
    const once = hideEntries({ ...here, entries: ['echr'] }, DEFAULT_SETTINGS);
    expect(hideEntries({ ...here, entries: ['echr'] }, once)).toEqual(once);
    expect(hideEntries({ ...here, address: 'about:blank', entries: ['echr'] }, once)).toBe(once);
  });
});

describe('what was stored', () => {
  test('comes back as it was', () => {
    const hidden = { everywhere: ['echr'], pages: { [PAGE]: ['return-hub'] } };
    expect(readSettings(onlyChoices({ ...DEFAULT_SETTINGS, hidden })).hidden).toEqual(hidden);
  });

  test('is repaired: what is sound stays', () => {
    const stored = {
      everywhere: ['echr', 7, 'echr', 'Not an id', '', 'x'.repeat(101)],
      pages: { [PAGE]: ['ecthr', null], [`${PAGE}?ref=home`]: ['echr'], nonsense: ['echr'], 'https://b.example/': [] },
    };
    expect(readHidden(stored)).toEqual({ everywhere: ['echr'], pages: { [PAGE]: ['ecthr'] } });
  });

  test('is bounded', () => {
    const ids = Array.from({ length: 2000 }, (_, n) => `e${n}`);
    const pages = Object.fromEntries(ids.map((id) => [`https://${id}.example/`, ids]));
    const hidden = readHidden({ everywhere: ids, pages });
    expect(hidden.everywhere).toHaveLength(500);
    expect(Object.keys(hidden.pages)).toHaveLength(1000);
    expect(Object.values(hidden.pages).map((hiddenThere) => hiddenThere.length)).toEqual(Array(1000).fill(500));
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (data) => void [readHidden(data), readHideRequest(data)]));
  });
});

describe('a request to hide', () => {
  test('that is sound is kept', () => {
    const request = { entries: ['echr'], address: PAGE, isHidden: true };
    expect(readHideRequest(request)).toEqual(request);
    expect(readHideRequest({ ...request, address: null })).toEqual({ ...request, address: null });
  });

  test.each([
    ['nothing', undefined],
    ['no place', { entries: ['echr'], isHidden: true }],
    ['a place that is none', { entries: ['echr'], address: 7, isHidden: true }],
    ['no ids', { entries: 'echr', address: null, isHidden: true }],
  ])('with %s hides nothing', (_, data) => expect(readHideRequest(data).entries).toEqual([]));
});
