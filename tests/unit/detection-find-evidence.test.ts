import { describe, expect, test } from 'vitest';
import { compileEvidence } from '../../detection/compile-evidence';
import { createEvidenceTests } from '../../detection/find-evidence';
import { CUE_LISTS, ENTRIES } from './detection-cases';

const { hasEvidence, mayHaveEvidence } = createEvidenceTests(compileEvidence(ENTRIES));
const withSignals = createEvidenceTests(compileEvidence(ENTRIES, CUE_LISTS), 'en');

describe('the first stage sees evidence', () => {
  test.each([
    'A ruling of the European Court of Human Rights.',
    'WITHDRAWING FROM THE EUROPEAN CONVENTION ON HUMAN RIGHTS',
    'the European\n   Convention on\u00a0Human Rights',
    'Leave the ECHR?',
    'As in Soering v UK.',
    'After N.D. and N.T. v Spain little was the same.',
    'The Chișinău Declaration',
    'The Chisinau Declaration',
    'The Council of Europe spoke of return hubs.',
    'Return Regulation: what it means for migrants',
    'Quitter la CEDH\u00a0?',
    'A Ruling Of The European Court Of Human Rights',
    'the Council\u00a0of\n  Europe and the return hubs',
    `${'lorem '.repeat(50_000)}ECHR${' ipsum'.repeat(50_000)}`,
  ])('in %.40j, and at a quick look', (text) =>
    expect([hasEvidence(text), mayHaveEvidence(text)]).toEqual([true, true]),
  );
});

test('the first stage sees a telling spelling among signals, and neither without the other', () => {
  const signals = 'Ministers and governments spoke of foreign criminals and a withdrawal.';
  const sees = (text: string) => withSignals.hasEvidence(text);
  expect([sees(`A return hub. ${signals}`), sees('A return hub.'), sees(signals)]).toEqual([true, false, false]);
});

test('the first stage looks for signals around judges', () => {
  const text =
    'Ministers and governments spoke of foreign criminals and a withdrawal, and judges of a living instrument.';
  expect([withSignals.mayHaveEvidence(text), withSignals.hasEvidence(text)]).toEqual([true, true]);
});

test('the first stage looks for signals around words of migration', () => {
  const text = 'Ministers of many governments deport, and judges and the Convention on asylum allow it.';
  expect([withSignals.mayHaveEvidence(text), withSignals.hasEvidence(text)]).toEqual([true, true]);
});

describe('a quick look', () => {
  test.each([
    'The reform of the bus timetable, and a tennis court.',
    'Article 3 of the conditions of carriage lets two bicycles travel on each bus.',
    'The treaty of the two villages on the mill is a declaration of love.',
  ])('passes over %j', (text) => expect(mayHaveEvidence(text)).toBe(false));

  test('sees words that are glued to others', () => {
    expect(mayHaveEvidence('Second paragraphThe European Court of Human RightsThird paragraph')).toBe(true);
  });
});

describe('the first stage sees none', () => {
  test.each([
    ['in an empty text', ''],
    ['in words of the subject alone', 'Human rights groups met in Strasbourg at the European Convention centre.'],
    ['in a part of a word', 'The MECHRON and xECHR'],
    ['in another case', 'echr'],
    ['in an address', 'https://www.ECHR.example/human-rights'],
    ['in a telling spelling', 'Return hubs and Sir Keir Starmer'],
    ['in one telling spelling twice', 'The Council of Europe met. The Council of Europe left.'],
    ['in two telling spellings far apart', `Council of Europe${' lorem'.repeat(1000)} return hubs`],
    ['in a telling spelling without its cue', 'The Return Regulation'],
  ])('%s', (_name, text) => expect(hasEvidence(text)).toBe(false));
});

test('another language is looked for on its own pages and on those of none', () => {
  const seenOn = (lang: string) => createEvidenceTests(compileEvidence(ENTRIES), lang).hasEvidence('Quitter la CEDH ?');
  expect(['', 'fr', 'en', 'de'].map(seenOn)).toEqual([true, true, false, false]);
});

test('in a long text of no stated language, those are looked for whose commonest word it holds', () => {
  const { hasEvidence } = createEvidenceTests(compileEvidence(ENTRIES));
  const long = (words: string) => `${words.repeat(300)} Quitter la CEDH ?`;
  expect(hasEvidence(long('tous les jours '))).toBe(true);
  expect(hasEvidence(long('every single day '))).toBe(false);
});

describe('in other languages, whose words the second stage knows, stems are enough', () => {
  test.each([
    ['fr', 'Interrogé sur la jurisprudence migratoire, Alain Berset a défendu la Cour devant les neuf capitales.'],
    [
      'de',
      'Die Konvention schütze die Falschen, sagte der Kanzler. In Straßburg stimmten die Minister einer Erklärung zu.',
    ],
    ['it', 'Espulsi gli stranieri condannati: la premier non aspetta la Corte di Lussemburgo, né Strasburgo.'],
    ['es', 'El ministro defendió el Tribunal y pidió saber qué es un trato inhumano o degradante para los 27.'],
    ['da', 'Statsministeren vil udvise flere dømte, men værne om konventionens anseelse.'],
    ['nl', 'De minister wil niet dat het verdrag het uitzetten van vreemdelingen verhindert.'],
    ['pl', 'Rząd odpiera skargę o wydalenie cudzoziemców: konwencja tego nie zabrania.'],
  ])('in %s', (lang, text) => {
    const { hasEvidence, mayHaveEvidence } = createEvidenceTests(compileEvidence(ENTRIES), lang);
    expect([hasEvidence(text), mayHaveEvidence(text)]).toEqual([true, true]);
  });

  test.each([
    ['fr', 'Strasbourg renverse Lens, et le président du club sourit.'],
    ['de', 'Die Konvention der Köche tagte in Straßburg.'],
    ['it', 'Una convenzione tra i due club scade a giugno.'],
    ['nl', 'Wij verwerken uw gegevens; zie artikel 8 van het reglement.'],
  ])('but not those of one kind: %s', (lang, text) => {
    const { hasEvidence } = createEvidenceTests(compileEvidence(ENTRIES), lang);
    expect(hasEvidence(text)).toBe(false);
  });
});
