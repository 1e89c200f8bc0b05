import compiledIndex from 'virtual:compiled-index';
import { dataset } from '@/data/dataset';
import { openIndex } from '@/detection/build-index';
import { compileIndex } from '@/detection/compile-index';
import {
  engineParts,
  makeSomeNodes,
  readTextContent,
  runEngine,
  runEngineAtOnce,
  runFirstStage,
  walkTextNodes,
} from './engine-runs';
import { multiplyEntries } from './multiply-entries';
import { peerRuns, preparePeers } from './peer-runs';
import { A_LITTLE_WARM, BARELY_WARM, type Effort, type Run, type Timing, takeTime, takeTimes } from './take-times';
import { watchYields } from './watch-yields';

/** What was timed on a page, by name. */
export type Timings<Name extends string> = Record<Name, Timing>;

export type OffTopicName = 'pace' | 'textContent' | 'walking' | 'firstStage';
export type OnTopicName = 'textContent' | 'engine' | 'readFlows' | 'findPhrases' | 'markRegExp' | 'findAndReplace';
export type LongName = 'engine' | 'readFlows' | 'findPhrases' | 'openIndex';

const index = openIndex(compiledIndex);

/** Times the first stage and the floors below it, and how fast the machine is meanwhile. */
export function timeOffTopic(effort: Effort): Promise<Timings<OffTopicName>> {
  return takeTimes(
    {
      pace: { run: makeSomeNodes },
      textContent: { run: readTextContent, warmUps: BARELY_WARM },
      walking: { run: walkTextNodes, warmUps: BARELY_WARM },
      firstStage: { run: runFirstStage, warmUps: A_LITTLE_WARM },
    },
    effort,
  );
}

/** Times the engine, its first two parts alone, and the peers in their best form. */
export async function timeOnTopic(effort: Effort): Promise<Timings<OnTopicName>> {
  const parts = engineParts(index);
  const { markRegExp, findAndReplace } = peerRuns(preparePeers(dataset.entries));
  return {
    textContent: await takeTime({ run: readTextContent }, effort),
    engine: await takeTime(engine(), effort),
    readFlows: await takeTime({ run: parts.readFlows }, effort),
    findPhrases: await takeTime({ run: parts.findPhrases }, effort),
    markRegExp: await takeTime(markRegExp, effort),
    findAndReplace: await takeTime(findAndReplace, effort),
  };
}

/** Times the parts of the engine. */
export async function timeParts(effort: Effort): Promise<Timings<Exclude<LongName, 'engine'>>> {
  const parts = engineParts(index);
  return {
    openIndex: await takeTime({ run: () => openIndex(compiledIndex).readings.length }, effort),
    readFlows: await takeTime({ run: parts.readFlows }, effort),
    findPhrases: await takeTime({ run: parts.findPhrases }, effort),
  };
}

/** Times the engine with so many times the spellings, in turns. */
export async function timeManySpellings(times: readonly number[], effort: Effort): Promise<Record<string, Timing>> {
  const runs = times.map((count): [string, Run] => {
    const many = openIndex(compileIndex(multiplyEntries(dataset.entries, count), dataset.cueLists));
    return [`${count}`, { run: () => runEngineAtOnce(many) }];
  });
  return takeTimes(Object.fromEntries(runs), effort);
}

/** Times mark.js with a list of keywords, which takes a minute where the others take a tenth of a second. */
export function timeKeywords(effort: Effort): Promise<Timing> {
  return takeTime(peerRuns(preparePeers(dataset.entries)).markKeywords, { ...effort, warmUps: BARELY_WARM, most: 3 });
}

/** Times the engine alone. */
export function timeEngine(effort: Effort): Promise<Timing> {
  return takeTime(engine(), effort);
}

function engine(): Run {
  return { run: () => runEngineAtOnce(index) };
}

/** The longest stretch of a stage without letting the page go first, in ms, of each of several runs. */
export async function longestStretches(stage: 'firstStage' | 'engine', runs: number): Promise<number[]> {
  const stretches: number[] = [];
  for (let run = 0; run < runs; run++) {
    const yields = watchYields();
    await (stage === 'engine' ? runEngine(index) : runFirstStage());
    yields.stop();
    stretches.push(yields.longestMs());
  }
  return stretches;
}
