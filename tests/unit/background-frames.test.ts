import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Answers = { frameId: number; result: unknown }[];
type Injection = { target: { allFrames?: true; frameIds?: number[] }; injectImmediately?: boolean; func?(): unknown };

/** What a tab answers when all its frames are asked, and when only the page itself is. */
const tab = vi.hoisted(() => ({ all: async (): Promise<Answers> => [], page: async (): Promise<Answers> => [] }));
const executeScript = vi.fn(({ target }: Injection) => (target.allFrames ? tab.all() : tab.page()));

vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: (how: Injection) => executeScript(how) } } }));

const { askFrames, askSelection } = await import('../../entrypoints/background/frames');

const never = () => new Promise<Answers>(() => {});
const state = { marks: 2, at: null, walkedMs: 0, hasFocus: false };

beforeEach(() => {
  vi.useFakeTimers();
  executeScript.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('frames are asked at once: one that loads only when somebody scrolls to it would be waited for in vain', async () => {
  tab.all = tab.page = async () => [];
  await askFrames(1);
  expect(executeScript.mock.calls.every(([{ injectImmediately }]) => injectImmediately)).toBe(true);
});

test('all frames are heard, and of those without a reader nothing is told', async () => {
  tab.page = async () => [{ frameId: 0, result: state }];
  tab.all = async () => [
    { frameId: 0, result: state },
    { frameId: 3, result: null },
    { frameId: 7, result: state },
  ];
  expect((await askFrames(1)).map(({ frameId }) => frameId)).toEqual([0, 7]);
});

test('a frame that hangs is waited for a while; then the page speaks for itself', async () => {
  tab.all = never;
  tab.page = async () => [{ frameId: 0, result: state }];
  const heard = vi.fn();
  const asked = askFrames(1).then(heard);
  await vi.advanceTimersByTimeAsync(900);
  expect(heard).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  await asked;
  expect(heard).toHaveBeenCalledWith([{ frameId: 0, ...state }]);
});

test('a page that is slow as a whole is waited for, with all its frames', async () => {
  const late = (result: Answers) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    return result;
  };
  tab.page = late([{ frameId: 0, result: null }]);
  tab.all = late([{ frameId: 4, result: { text: 'Strasbourg', depth: 0 } }]);
  const asked = askSelection(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toEqual({ frameId: 4, text: 'Strasbourg' });
});

test('where no script may go nothing is told, and nothing fails', async () => {
  tab.all = tab.page = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
  expect(await askFrames(1)).toEqual([]);
  expect(await askSelection(1)).toBeNull();
});

describe('of selections in several frames', () => {
  /** A page, an embed in it, and a frame in that: what is selected in each, and how deep the focus is. */
  const select = (texts: string[], focus: number) => {
    tab.all = tab.page = async () =>
      texts.map((text, depth) => {
        let around: object | undefined;
        for (let level = 0; level <= depth; level++) {
          const frame: { parent?: object } = {};
          frame.parent = around ?? frame;
          around = frame;
        }
        vi.stubGlobal('window', around);
        vi.stubGlobal('document', { getSelection: () => text, hasFocus: () => depth <= focus });
        return { frameId: depth, result: executeScript.mock.lastCall?.[0].func?.() };
      });
    return askSelection(1);
  };

  test.each([
    ['that of the frame with the focus', ['article', 'embed', ''], 1, { frameId: 1, text: 'embed' }],
    ['that of the page, where the focus is there', ['article', 'embed', ''], 0, { frameId: 0, text: 'article' }],
    [
      'that around a frame with the focus and no selection',
      ['article', 'embed', ' '],
      2,
      { frameId: 1, text: 'embed' },
    ],
    ['the first where none has the focus', ['', 'embed', 'inner'], -1, { frameId: 1, text: 'embed' }],
  ])('%s is meant', async (_, texts, focus, expected) => {
    expect(await select(texts, focus)).toEqual(expected);
  });
});
