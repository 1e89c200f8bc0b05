import { expect, test, vi } from 'vitest';
import { handOver } from '../../page/hand-over';

/** Hands over to a background that answers so, one answer after another; what passes meanwhile is noted and not waited for. */
async function handOverTo(answers: (boolean | Error)[]) {
  const ended = new AbortController();
  const waited: number[] = [];
  const onRefusal = vi.fn();
  const ask = async () => {
    const answer = answers.shift();
    if (answers.length === 0) ended.abort();
    if (answer instanceof Error) throw answer;
    return answer ?? false;
  };
  const wait = async (ms: number) => void waited.push(ms);
  const isHandedOver = await handOver({ ask, onRefusal, wait, signal: ended.signal });
  return { isHandedOver, waited, refusals: onRefusal.mock.calls.length };
}

const lost = new Error('Nobody answered evidenceFound.');

test('a frame is handed over as soon as the second stage has come', async () => {
  expect(await handOverTo([true])).toEqual({ isHandedOver: true, waited: [], refusals: 0 });
});

test('a message that was lost, and a second stage that was refused, are asked for again, ever later', async () => {
  const handing = await handOverTo([lost, false, lost, true]);
  expect(handing).toEqual({ isHandedOver: true, waited: [1000, 2000, 4000], refusals: 3 });
});

test('it is asked every ten minutes at last', async () => {
  const { waited } = await handOverTo([...Array(14).fill(false), true]);
  expect(waited.slice(-3)).toEqual([600_000, 600_000, 600_000]);
});

test('nobody is asked any more once all is over', async () => {
  expect(await handOverTo([false, lost])).toEqual({ isHandedOver: false, waited: [1000, 2000], refusals: 2 });
});
