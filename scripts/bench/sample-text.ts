import { readFileSync } from 'node:fs';

/** Sentences of ordinary pages. */
const PLAIN = [
  'The week stays cold along the coast, and showers from the west reach the hills on Saturday afternoon.',
  'She said that the house had been in the family for eighty years and that nobody wanted to see it go.',
  'Two goals in the last five minutes gave the visitors a point that few in the ground would have expected.',
  'Researchers who followed nine thousand people for twelve years found that those who walked most slept best.',
  'The film opens with a long shot of an empty motorway, and for a quarter of an hour nobody says a word.',
  'Prices for flats fell in the north and rose in the south, while rents went up nearly everywhere.',
  'Heat the oil, add the onions and wait until they are soft before the garlic and the spices go in.',
  'The phone is lighter than last year’s and lasts longer, but the camera is the one it always had.',
  'The company told its shareholders that profits had risen by a tenth, mostly because of sales in Asia.',
  'Nobody was hurt when the roof of the old market hall gave way under the snow early on Monday.',
  'He learned the piano from his aunt, played in bars at sixteen and wrote his first opera at thirty.',
  'The museum opens an hour later in winter, and on the first Sunday of the month nobody pays.',
];

/** Sentences with the words that most look like ours. */
const LIKE_OURS = [
  'The reform of the bus timetable brings a later last departure to three villages and one more stop at the harbour.',
  'Article 3 of the new conditions of carriage lets two bicycles travel on each bus outside the morning hours.',
  'The court of the tennis club stays closed until the roof has been repaired, which may take until the spring.',
  'Staff at the hub on the ring road answer questions about parcels, tickets and lost umbrellas until Thursday.',
  'A conservative estimate puts the first snow at the weekend; the council has ordered four hundred tonnes of grit.',
  'The minister for transport opened the bridge in the rain and thanked the engineers for their patience.',
  'In the second round she meets a qualifier from Denmark, against whom she has never lost a set.',
];

/** Every so many paragraphs one has words that look like ours. */
const APART = 8;

/** Text of ordinary pages: paragraphs of four sentences, always the same ones in the same order. */
export function* fillerParagraphs(): Generator<string> {
  for (let number = 1; ; number++) {
    // Steps that share no factor with the list's length go through all of its orders.
    const sentences = [0, 2, 5, 9].map((step) => PLAIN[(number * 5 + step) % PLAIN.length]);
    if (number % APART === 0) sentences[1] = LIKE_OURS[(number / APART) % LIKE_OURS.length];
    yield sentences.join(' ');
  }
}

/** The paragraphs of the demo's article, as HTML, over and over. */
export function* sampleParagraphs(): Generator<string> {
  const html = readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8');
  const article = html.slice(html.indexOf('</h1>'), html.indexOf('</article>'));
  const paragraphs = article.match(/<(p)(?: class="lead")?>[\s\S]*?<\/\1>/g) ?? [];
  for (;;) yield* paragraphs;
}

/** How many words a piece of HTML shows. */
export function countWords(html: string): number {
  return html.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0;
}
