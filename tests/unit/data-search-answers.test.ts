import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset';
import { createSearchAnswers } from '../../data/search-answers';

const answer = createSearchAnswers(dataset.entries);
const idsOf = (query: string) => answer(query).entries.map(({ id }) => id);

/** What people ask, in the languages of the product, and the entry that answers it. */
const QUESTIONS: [string, string][] = [
  ['what is echr', 'echr'],
  ['What is the ECHR?', 'echr'],
  ['what does ECHR stand for', 'echr'],
  ['tell me about the european convention on human rights', 'echr'],
  ['who is the home secretary', 'shabana-mahmood'],
  ['Who’s the home secretary now?', 'shabana-mahmood'],
  ['who is the uk prime minister', 'andy-burnham'],
  ['who is the prime minister of denmark', 'mette-frederiksen'],
  ['who is the president of the strasbourg court', 'mattias-guyomar'],
  ['who is alain berset', 'alain-berset'],
  ['who was keir starmer', 'keir-starmer'],
  ['what did lammy say', 'david-lammy'],
  ['what does article 8 say', 'article-8'],
  ['what is article 8 of the echr', 'article-8'],
  ['what is article 3 about', 'article-3'],
  ['how does rule 39 work', 'rule-39'],
  ['what are return hubs', 'return-hub'],
  ['how do return hubs work?', 'return-hub'],
  ['is the uk leaving the echr', 'leaving-the-echr'],
  ['can the uk leave the echr', 'leaving-the-echr'],
  ['what happened to the rwanda scheme', 'rwanda-scheme'],
  ['what does non-refoulement mean', 'non-refoulement'],
  ['define margin of appreciation', 'margin-of-appreciation'],
  ['what was in the chisinau declaration', 'chisinau-declaration'],
  ['who are the liberal democrats', 'liberal-democrats'],
  ['what is pace', 'pace'],
  ['what is the eu', 'cjeu'],
  ['what is the un refugee convention', 'refugee-convention'],
  ['where is the court', 'ecthr'],
  ['what is the council of eruope', 'council-of-europe'],
  ['was ist die EMRK', 'echr'],
  ['Was ist der EGMR?', 'ecthr'],
  ['wer ist keir starmer', 'keir-starmer'],
  ['was bedeutet Artikel 3', 'article-3'],
  ['was sind Rückkehrzentren', 'return-hub'],
  ['wo ist der gerichtshof', 'ecthr'],
  ['qui est alain berset', 'alain-berset'],
  ['c’est quoi l’article 8', 'article-8'],
  ["qu'est-ce que le Conseil de l'Europe", 'council-of-europe'],
  ['que dit l’article 3', 'article-3'],
];

/** What no entry holds as a whole, and the entry that stands for the part that is known. */
const IN_PART: [string, string][] = [
  ['family live', 'family-life'],
  ['when did starmer resign', 'keir-starmer'],
  ['who leads reform', 'reform-uk'],
  ['who leads reform uk', 'reform-uk'],
  ['should britain leave the echr', 'leaving-the-echr'],
  ['why does denmark want reform', 'denmark'],
  ['who wrote the letter of nine', 'letter-of-nine'],
  ['what happend in strasbourg', 'ecthr'],
  ['family life deportation', 'family-life'],
  ['why does italy want return hubs in albania', 'return-hub'],
  ['cost of echr', 'echr'],
  ['grand chamber judgement belarus', 'grand-chamber'],
  ['european union return law', 'eu-return-regulation'],
];

describe('an answer to a question', () => {
  test('begins with what the question is about, without the words that only ask', () => {
    const missed = QUESTIONS.filter(([question, id]) => idsOf(question)[0] !== id || answer(question).fit !== 'whole');
    expect(missed.map(([question]) => [question, idsOf(question)[0] ?? 'nothing'])).toEqual([]);
  });

  test('begins with the best-matching part, and says that it is one', () => {
    const missed = IN_PART.filter(([question, id]) => idsOf(question)[0] !== id || answer(question).fit !== 'part');
    expect(missed.map(([question]) => [question, idsOf(question)[0] ?? 'nothing'])).toEqual([]);
  });

  test.each([
    ['what is the difference between article 8 and rule 39', 'article-8', 'rule-39'],
    ['difference between the European Council and the Council of Europe', 'european-council', 'council-of-europe'],
    ['echr vs ecthr', 'echr', 'ecthr'],
    ['was ist der Unterschied zwischen EMRK und EGMR', 'echr', 'ecthr'],
  ])('names both of what is compared: %s', (question, ...ids) =>
    expect(idsOf(question)).toEqual(expect.arrayContaining(ids)),
  );

  test('is short where only a part is known', () => {
    for (const [question] of IN_PART) expect(idsOf(question).length, question).toBeLessThanOrEqual(5);
  });

  test.each(['bus timetable', 'how do i cook pasta', 'what is the weather', 'court of tennis', 'who is corbyn'])(
    'is that there is none, where what is known says too little: %s',
    (question) => expect([answer(question).fit, idsOf(question)]).toEqual(['part', []]),
  );

  test.each(['home insurance', 'football law', 'premier league', 'european football', 'what is schengen'])(
    'takes no common word for a name: %s',
    (question) => expect(idsOf(question)).toEqual([]),
  );

  test.each(['what', 'what is', 'who is th', 'was ist die', 'qu’est-ce que', 'wer i'])(
    'waits where nothing is asked yet: %s',
    (question) => expect([answer(question).fit, idsOf(question)]).toEqual(['unasked', []]),
  );
});

describe('the end of an answer', () => {
  test.each(['council of europe', 'council of eruope', 'echr', 'return hub'])(
    'is cut where one entry is called so: %s',
    (query) => expect(idsOf(query).length).toBeLessThanOrEqual(5),
  );

  test('stays where several are called so, or none', () => {
    expect(idsOf('prime minister').length).toBeGreaterThan(5);
    expect(idsOf('human rights').length).toBeGreaterThan(5);
  });
});
