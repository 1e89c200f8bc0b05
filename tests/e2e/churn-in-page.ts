import compiledEvidence from 'virtual:compiled-evidence';
import compiledIndex from 'virtual:compiled-index';
import { openIndex } from '@/detection/build-index';
import { createEvidenceTests } from '@/detection/find-evidence';
import { markPage } from '@/page/mark-page';
import { createFactsReader } from '@/page/page-date';
import { createPainter } from '@/page/paint-marks';
import { watchEvidence } from '@/page/watch-evidence';

/** A clock that runs so many times as fast as the browser's; installed before anything of ours looks at the time. */
const HASTE = 100;

const realTimeout = window.setTimeout.bind(window);
const realNow = performance.now.bind(performance);
window.setTimeout = ((run: () => void, ms = 0) => realTimeout(run, ms / HASTE)) as typeof window.setTimeout;
performance.now = () => realNow() * HASTE;

const stop = new AbortController();
const index = openIndex(compiledIndex);
let looks = 0;

/** Both stages at once, which no page has: each keeps what it must of a page that changes. */
export function start(): void {
  const painter = createPainter();
  const tests = createEvidenceTests(compiledEvidence, 'en');
  void watchEvidence({
    mayHaveEvidence: tests.mayHaveEvidence,
    hasEvidence: (text) => tests.hasEvidence(text) && false,
    isOver: () => false,
    onEvidence: () => {},
    signal: stop.signal,
  });
  markPage({
    index,
    density: () => 'all',
    isHidden: () => false,
    facts: createFactsReader(document, () => '2026-11-25'),
    onFindings({ marks }) {
      looks++;
      painter.paint(marks);
    },
    onSameFindings: () => looks++,
    onShadowRoot: painter.adopt,
    signal: stop.signal,
  });
}

const TEXTS = [
  'The European Court of Human Rights has spoken.',
  'Article 8 of the European Convention on Human Rights.',
  'Ministers met. Return hubs were on the table.',
  'A quiet day in the hills, with showers later.',
];

/** Lets so many minutes of a live page go by, with a change each second: news come, are edited, and go. */
export async function churn(minutes: number): Promise<number> {
  const before = looks;
  for (let second = 0; second < minutes * 60; second++) {
    const text = TEXTS[second % TEXTS.length] as string;
    const item = document.createElement(second % 5 === 0 ? 'section' : 'p');
    const inside = second % 7 === 0 ? item.attachShadow({ mode: 'open' }) : item;
    inside.append(`${second}: `, document.createElement('b'), text);
    document.body.append(item);
    if (document.body.childElementCount > 40) document.body.firstElementChild?.remove();
    const edited = document.body.children[second % document.body.childElementCount];
    if (edited?.firstChild instanceof Text) edited.firstChild.appendData('.');
    await new Promise((resolve) => window.setTimeout(resolve, 1000));
  }
  return looks - before;
}
