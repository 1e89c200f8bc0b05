import { beforeEach, expect, test, vi } from 'vitest';
import type { MarkStep } from '../../components/popup/MarkSteps';

const { background, close } = vi.hoisted(() => ({
  background: { answer: async (_type: string, _request: object): Promise<void> => {} },
  close: vi.fn(),
}));

vi.mock('../../page/messages', () => ({
  sendMessage: (type: string, request: object) => background.answer(type, request),
}));
vi.stubGlobal('window', { close });

const { createWalkButtons } = await import('../../entrypoints/popup/walk');

const onRefusal = vi.fn();
const walk = createWalkButtons(4, onRefusal);

beforeEach(() => {
  vi.clearAllMocks();
  background.answer = async () => {};
});

test.each<[MarkStep, number]>([
  ['next-mark', 0],
  ['previous-mark', 0],
  ['open-mark', 1],
  ['list-marks', 1],
])('%s is done in the page, and the popup goes out of the way %i times', async (command, closed) => {
  const asked = vi.spyOn(background, 'answer');
  await walk(command);
  expect(asked).toHaveBeenCalledExactlyOnceWith('runCommand', { command, tabId: 4 });
  expect(close).toHaveBeenCalledTimes(closed);
  expect(onRefusal).not.toHaveBeenCalled();
});

test('where it cannot be done the popup stays, and is told, to say how things are', async () => {
  background.answer = () => Promise.reject(new Error('Nobody answered runCommand.'));
  await walk('list-marks');
  expect(close).not.toHaveBeenCalled();
  expect(onRefusal).toHaveBeenCalledOnce();
});
