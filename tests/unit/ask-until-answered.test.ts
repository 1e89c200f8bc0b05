import { expect, test, vi } from 'vitest';
import { askUntilAnswered } from '../../page/ask-until-answered';

/** Asks a background that answers so, one answer after another; what passes meanwhile is noted and not waited for. */
async function askThat(answers: (boolean | Error)[]) {
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
  const answer = await askUntilAnswered({ ask, onRefusal, wait, signal: ended.signal });
  return { answer, waited, refusals: onRefusal.mock.calls.length };
}

const lost = new Error('Nobody answered.');

test('who is answered asks no more', async () => {
  expect(await askThat([true])).toEqual({ answer: true, waited: [], refusals: 0 });
});

test('a message that was lost, and one that was refused, are sent again, ever later', async () => {
  const asking = await askThat([lost, false, lost, true]);
  expect(asking).toEqual({ answer: true, waited: [1000, 2000, 4000], refusals: 3 });
});

test('it is asked every ten minutes at last', async () => {
  const { waited } = await askThat([...Array(14).fill(false), true]);
  expect(waited.slice(-3)).toEqual([600_000, 600_000, 600_000]);
});

test('nobody is asked any more once all is over', async () => {
  expect(await askThat([false, lost])).toEqual({ answer: false, waited: [1000, 2000], refusals: 2 });
});
