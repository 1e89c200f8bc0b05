import { describe, expect, test } from 'vitest';
import { compileEvidence } from '../../detection/compile-evidence';
import { createEvidenceTest } from '../../detection/find-evidence';
import { ENTRIES } from './detection-cases';

const hasEvidence = createEvidenceTest(compileEvidence(ENTRIES));

describe('the first stage sees evidence', () => {
  test.each([
    'A ruling of the European Court of Human Rights.',
    'WITHDRAWING FROM THE EUROPEAN CONVENTION ON HUMAN RIGHTS',
    'the European\n   Convention on\u00a0Human Rights',
    'Leave the ECHR?',
    'As in Soering v UK.',
    'The Chișinău Declaration',
    'The Chisinau Declaration',
    `${'lorem '.repeat(50_000)}ECHR${' ipsum'.repeat(50_000)}`,
  ])('in %.40j', (text) => expect(hasEvidence(text)).toBe(true));
});

describe('the first stage sees none', () => {
  test.each([
    ['in an empty text', ''],
    ['in words of the subject alone', 'Human rights groups met in Strasbourg at the European Convention centre.'],
    ['in a part of a word', 'The MECHRON and xECHR'],
    ['in another case', 'echr'],
    ['in an address', 'https://www.ECHR.example/human-rights'],
    ['in a topical spelling', 'Return hubs and Sir Keir Starmer'],
  ])('%s', (_name, text) => expect(hasEvidence(text)).toBe(false));
});
