import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAddress } from '../../settings/page-address';

const PAGE = 'https://news.example/a';

test.each([
  ['https://news.example/a#top', PAGE],
  ['https://reader:word@news.example/a', PAGE],
  ['https://news.example', 'https://news.example/'],
  ['http://localhost:3000/a', 'http://localhost:3000/a'],
  ['file:///articles/a.html?x', null],
  ['about:srcdoc', null],
  ['chrome://extensions/', null],
  ['not an address', null],
  [`https://news.example/${'a'.repeat(2000)}`, null],
  [`https://news.example/a?q=${'a'.repeat(2000)}`, null],
])('the address of the page at %s is %s', (address, expected) => expect(pageAddress(address)).toBe(expected));

test.each([
  'https://archive.example/result.aspx?i=001-57619',
  'https://assembly.example/XRef.asp?fileid=33808&lang=en',
  'https://archive.example/ViewDoc.jsp?Ref=CM/Del/Dec(98)648&Language=lanEnglish',
  ...['Ref=home', 'ref=09000016805a', 'ref=soering-v-uk', 'ref=%2Fhome'].map((query) => `${PAGE}?${query}`),
  'https://archive.example/?id=a%20b&reference=7&atlas=1&cmplx=2',
  'https://archive.example/eng?i=1#{%22itemid%22:[%22001-57619%22]}',
  'https://app.example/#/document/7',
  'https://app.example/#!document/7',
])('what tells documents apart stays: %s', (address) => expect(pageAddress(address)).toBe(address));

test.each([
  'utm_source=newsletter&utm_medium=email',
  ...[
    'fbclid=x',
    'gclid=x',
    'msclkid=x',
    'mc_cid=1&mc_eid=2',
    'igshid=x',
    'ref=home',
    'ref=',
    'ref',
    'ref_src=x',
    'CMP=share_btn',
  ],
  ...[
    'at_medium=RSS&at_campaign=KARANGA',
    'ns_mchannel=social',
    'xtor=RSS-1',
    'smid=url-share',
    '_ga=2',
    'gbraid=x',
    'spm',
  ],
])('what only tells how somebody came to a page goes: %s', (parameters) => {
  expect(pageAddress(`${PAGE}?${parameters}`)).toBe(PAGE);
  expect(pageAddress(`${PAGE}?${parameters}&id=7`)).toBe(`${PAGE}?id=7`);
  expect(pageAddress(`${PAGE}?id=7&${parameters}#top`)).toBe(`${PAGE}?id=7`);
});

test('the address of an address is itself, by which what is stored is known to be sound', () => {
  const part = fc.string({ unit: fc.constantFrom(...'ab=&?#/{!%" ', 'utm_', 'ref', '%7B'), maxLength: 12 });
  fc.assert(
    fc.property(part, part, part, (path, query, fragment) => {
      const page = pageAddress(`https://news.example/${path}?${query}#${fragment}`);
      expect(page === null ? null : pageAddress(page)).toBe(page);
    }),
  );
});
