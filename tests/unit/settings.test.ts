import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, onlyChoices, readSettings, type Settings } from '../../settings/settings';
import { readSite, siteHost, siteName, siteRuleFor, switchSite } from '../../settings/site-rules';

describe('reading settings', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'on'],
    ['a list', ['on']],
    ['wrong types throughout', { everywhere: 1, sites: 'all', isPaused: 'yes', density: 'most' }],
    ['unknown keys', { colour: 'red' }],
  ])('takes the defaults from %s', (_name, stored) => expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS));

  test('keeps what is sound beside what is damaged', () => {
    const stored = {
      everywhere: 'off',
      density: 7,
      sites: { 'news.example': 'on', 'bad host': 'on', 'a.example': 'maybe' },
    };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, everywhere: 'off', sites: { 'news.example': 'on' } });
  });

  test('never throws and never lets a prototype be changed', () => {
    fc.assert(fc.property(fc.anything(), (stored) => Object.getPrototypeOf(readSettings(stored)) === Object.prototype));
    expect(readSettings(JSON.parse('{"sites":{"__proto__":"on"}}')).sites).toEqual({});
  });

  test('bounds the number of site rules', () => {
    const sites = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`s${n}.example`, 'off']));
    expect(Object.keys(readSettings({ sites }).sites)).toHaveLength(5000);
  });

  test('gives back what was chosen after only the choices were stored', () => {
    const chosen: Settings = {
      everywhere: 'off',
      sites: { 'a.example': 'on' },
      isPaused: true,
      density: 'all',
      opensBy: 'click',
      hidden: { everywhere: ['return-hub'], pages: { 'https://a.example/b': ['article-8'] } },
    };
    expect(readSettings(onlyChoices(chosen))).toEqual(chosen);
    expect(onlyChoices(DEFAULT_SETTINGS)).toEqual({});
  });
});

describe('the host of an address', () => {
  test.each([
    ['https://www.news.example/a?b#c', 'www.news.example'],
    ['http://localhost:3000/', 'localhost:3000'],
    ['https://news.example:443/', 'news.example'],
    ['https://MÜNCHEN.example/', 'xn--mnchen-3ya.example'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['file:///article.html', null],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['not an address', null],
  ])('%s → %s', (address, host) => expect(siteHost(address)).toBe(host));
});

describe('the name of the site of a host', () => {
  test.each([
    ['www.news.example', 'news.example'],
    ['news.example', 'news.example'],
    ['live.news.example', 'live.news.example'],
    ['wwww.news.example', 'wwww.news.example'],
    ['www.example', 'www.example'],
    ['www.localhost:3000', 'www.localhost:3000'],
    ['www.news.example:8080', 'www.news.example:8080'],
    ['127.0.0.1', '127.0.0.1'],
    ['www.gov.uk', 'www.gov.uk'],
    ['www.gov.ie', 'www.gov.ie'],
    ['www.gov.scot', 'www.gov.scot'],
    ['www.gouv.fr', 'www.gouv.fr'],
    ['www.gv.at', 'www.gv.at'],
    ['www.co.uk', 'www.co.uk'],
    ['gov.uk', 'gov.uk'],
    ['www.legislation.gov.uk', 'legislation.gov.uk'],
    ['www.government.nl', 'government.nl'],
    ['www.go.com', 'go.com'],
    ['www.gov.uk:8080', 'www.gov.uk:8080'],
  ])('%s → %s', (host, name) => expect(siteName(host)).toBe(name));
});

describe('which rule decides', () => {
  const rows: [string, Partial<Settings>, boolean, ReturnType<typeof siteRuleFor>['decidedBy']][] = [
    ['news.example', {}, true, 'everywhere'],
    ['news.example', { everywhere: 'off' }, false, 'everywhere'],
    ['news.example', { isPaused: true, sites: { 'news.example': 'on' } }, false, 'pause'],
    ['news.example', { sites: { 'news.example': 'off' } }, false, { host: 'news.example' }],
    ['www.news.example', { sites: { 'news.example': 'off' } }, false, { host: 'news.example' }],
    [
      'www.news.example',
      { sites: { 'news.example': 'off', 'www.news.example': 'on' } },
      true,
      { host: 'www.news.example' },
    ],
    [
      'live.www.news.example',
      { sites: { 'news.example': 'off', 'www.news.example': 'on' } },
      true,
      { host: 'www.news.example' },
    ],
    ['news.example', { sites: { 'www.news.example': 'off' } }, true, 'everywhere'],
    ['othernews.example', { sites: { 'news.example': 'off' } }, true, 'everywhere'],
    ['news.example:8080', { sites: { 'news.example': 'off' } }, false, { host: 'news.example' }],
    [
      'news.example:8080',
      { sites: { 'news.example': 'off', 'news.example:8080': 'on' } },
      true,
      { host: 'news.example:8080' },
    ],
    ['127.0.0.1:80', { sites: { '0.0.1': 'off' } }, true, 'everywhere'],
    ['[::1]:3000', { sites: { '[::1]': 'off' } }, false, { host: '[::1]' }],
    ['constructor', { sites: {} }, true, 'everywhere'],
  ];
  test.each(rows)('%s with %j', (host, chosen, isOn, decidedBy) => {
    expect(siteRuleFor(host, { ...DEFAULT_SETTINGS, ...chosen })).toEqual({ isOn, decidedBy });
  });
});

describe('switching a site', () => {
  const hosts = fc.constantFrom(
    ...['news.example', 'www.news.example', 'a.www.news.example', 'www.www.news.example'],
    ...['b.example', 'localhost:1', 'www.news.example:1', 'www.example', 'gov.uk', 'www.gov.uk'],
  );
  const choice = fc.constantFrom<'on' | 'off'>('on', 'off');

  test('always does what the switch says, whatever rules there are', () => {
    fc.assert(
      fc.property(hosts, fc.dictionary(hosts, choice), choice, fc.boolean(), (host, sites, everywhere, isOn) => {
        const switched = switchSite(host, isOn, { ...DEFAULT_SETTINGS, everywhere, sites });
        return siteRuleFor(host, switched).isOn === isOn;
      }),
    );
  });

  test('means the whole site, from wherever on it: its other hosts as well, and without a rule for www. alone', () => {
    const off = switchSite('www.news.example', false, DEFAULT_SETTINGS);
    expect(off.sites).toEqual({ 'news.example': 'off' });
    for (const host of ['news.example', 'www.news.example', 'live.news.example'])
      expect(siteRuleFor(host, off), host).toEqual({ isOn: false, decidedBy: { host: 'news.example' } });
    expect(switchSite('news.example', true, off).sites).toEqual({});
    const sites = { 'www.news.example': 'on', 'b.example': 'off' } as const;
    expect(switchSite('news.example', false, { ...DEFAULT_SETTINGS, sites }).sites).toEqual({
      'news.example': 'off',
      'b.example': 'off',
    });
  });

  test('of one site below an ending that many share leaves its neighbours as they were, whichever mode holds', () => {
    const neighbours = ['www.legislation.gov.uk', 'caselaw.nationalarchives.gov.uk', 'gov.uk'];
    for (const everywhere of ['on', 'off'] as const) {
      const before = { ...DEFAULT_SETTINGS, everywhere };
      const isOn = everywhere === 'off';
      const after = switchSite('www.gov.uk', isOn, before);
      expect(siteRuleFor('www.gov.uk', after)).toEqual({ isOn, decidedBy: { host: 'www.gov.uk' } });
      for (const host of neighbours) expect(siteRuleFor(host, after), host).toEqual(siteRuleFor(host, before));
      expect(switchSite('gov.uk', !isOn, after).sites).toEqual({ 'www.gov.uk': isOn ? 'on' : 'off' });
    }
  });

  test('writes the rule that the options would write for the same address', () => {
    for (const host of ['www.bbc.example', 'bbc.example', 'live.bbc.example', 'localhost:1', 'www.gov.uk']) {
      const { sites } = switchSite(host, false, DEFAULT_SETTINGS);
      expect(Object.keys(sites)).toEqual([readSite(`https://${host}/news`)]);
    }
  });

  test('switching on ends the pause', () => {
    const switched = switchSite('news.example', true, { ...DEFAULT_SETTINGS, isPaused: true });
    expect(siteRuleFor('news.example', switched).isOn).toBe(true);
  });

  test('there and back leaves no rule behind', () => {
    const off = switchSite('news.example', false, DEFAULT_SETTINGS);
    expect(off.sites).toEqual({ 'news.example': 'off' });
    expect(switchSite('news.example', true, off).sites).toEqual({});
  });
});
