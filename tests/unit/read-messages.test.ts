import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDescribeRequest, readPageReport, readReading } from '../../page/read-messages';

test('keeps a sound request', () => {
  const request = { entries: ['echr'], page: { publishedOn: '2025-12-10', mentioned: ['echr', 'ecthr'] } };
  expect(readDescribeRequest(request)).toEqual(request);
});

test('keeps what is named near a mark, and bounds it', () => {
  const page = { publishedOn: null, mentioned: ['echr'], nearby: [['echr'], ['echr', 'ecthr']] };
  expect(readDescribeRequest({ entries: ['echr'], page })).toEqual({ entries: ['echr'], page });
  const { nearby } = readDescribeRequest({ page: { nearby: [[1, 'echr'], 'echr', ['echr']] } }).page;
  expect(nearby).toEqual([['echr'], []]);
});

test('keeps the sentence of a mark, and bounds it', () => {
  const read = (sentence: unknown) => readDescribeRequest({ page: { sentence } }).page;
  expect(read('She would stay.')).toHaveProperty('sentence', 'She would stay.');
  expect(read('x'.repeat(5000)).sentence).toHaveLength(1000);
  expect(read(['She would stay.'])).not.toHaveProperty('sentence');
});

test('keeps a sound report', () => {
  const report = { publishedOn: null, mentions: [{ entries: ['echr'], text: 'ECHR', count: 3 }] };
  expect(readPageReport(report)).toEqual(report);
});

test.each([
  ['a date that is none', { entries: [], page: { publishedOn: 'yesterday', mentioned: [] } }],
  ['ids that are none', { entries: [1, null, {}], page: { publishedOn: null, mentioned: [[]] } }],
  ['nothing at all', undefined],
])('drops %s', (_name, data) => {
  expect(readDescribeRequest(data)).toEqual({ entries: [], page: { publishedOn: null, mentioned: [] } });
});

test('drops mentions without text or count, and bounds the rest', () => {
  const mention = { entries: Array.from({ length: 500 }, String), text: 'x', count: 1 };
  const { mentions } = readPageReport({
    mentions: [{ text: 1 }, { text: 'x', count: 'many' }, ...Array(5000).fill(mention)],
  });
  expect(mentions.length).toBeLessThanOrEqual(2000);
  expect(mentions[0]?.entries).toHaveLength(20);
});

test('knows how far a page was read; what it does not know is not taken for read', () => {
  expect(readReading('nothing')).toBe('nothing');
  for (const data of ['everything', 'off', '', null, undefined, { reading: 'nothing' }, ['nothing']])
    expect(readReading(data)).toBe('unread');
});

test('never throws, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => void [readDescribeRequest(data), readPageReport(data), readReading(data)]),
  );
});
