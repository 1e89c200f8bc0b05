import { afterEach, expect, test, vi } from 'vitest';
import { watchEvidence } from '../../page/watch-evidence';
import { placeHtml } from './page-set-up';

let stage = new AbortController();

afterEach(() => {
  stage.abort();
  stage = new AbortController();
  document.designMode = 'off';
  document.body.replaceChildren();
});

/** Starts the watch; evidence is the word EVIDENCE. Everything that was so much as glanced at is kept. */
function startWatch() {
  const glanced: string[] = [];
  const read: string[] = [];
  const onEvidence = vi.fn();
  const isOver = vi.fn(() => false);
  watchEvidence({
    mayHaveEvidence: (text) => glanced.push(text) > 0,
    hasEvidence: (text) => read.push(text) > 0 && text.includes('EVIDENCE'),
    isOver,
    onEvidence,
    signal: stage.signal,
  });
  return { glanced: () => glanced.join(), read: () => read.join(), onEvidence, isOver };
}

const PLACES: [name: string, html: string][] = [
  ['an editor', '<p>before <span contenteditable id="place">EVIDENCE</span> after</p>'],
  ['an editor for plain text', '<div contenteditable="plaintext-only" id="place">EVIDENCE</div>before<p>after</p>'],
  ['what stands deep in an editor', '<div contenteditable="TRUE"><p><b id="place">EVIDENCE</b></p></div>before after'],
  [
    'a part of an editor that is none',
    '<div contenteditable><p contenteditable="false" id="place">EVIDENCE</p></div>before after',
  ],
  ['an editor that holds nearly all', '<main contenteditable id="place"><p>EVIDENCE</p></main><p>before after</p>'],
  ['a field', '<p>before</p><textarea id="place">EVIDENCE</textarea>after'],
  [
    'an editor in a shadow root',
    '<div><template shadowrootmode="open"><p contenteditable id="place">EVIDENCE</p>before after</template></div>',
  ],
  [
    'a shadow root in an editor',
    '<div contenteditable><div><template shadowrootmode="open"><p id="place">EVIDENCE</p></template></div></div>before after',
  ],
  [
    'an editor among very many elements',
    `${`<div>${'<i></i>'.repeat(3000)}</div>`.repeat(4)}<p contenteditable id="place">EVIDENCE</p>before after`,
  ],
  [
    'an editor of very many elements',
    `<div contenteditable id="place">${'<i>EVIDENCE</i>'.repeat(12_000)}</div>before after`,
  ],
];

test.each(PLACES)(
  'never reads %s, neither at first nor when somebody writes, and reads around it',
  async (_name, html) => {
    const holder = placeHtml(html);
    const { glanced, onEvidence } = startWatch();
    await vi.waitFor(() => expect(glanced()).toMatch(/before.*after/s));
    const place = placeIn(holder) as Element;
    place.append('EVIDENCE');
    (place.lastChild as Text).appendData(' and more EVIDENCE');
    holder.append('later');
    await vi.waitFor(() => expect(glanced()).toContain('later'), { timeout: 3000 });
    expect(glanced()).not.toContain('EVIDENCE');
    holder.append('EVIDENCE');
    await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce(), { timeout: 3000 });
  },
);

test('takes nothing in an editor for evidence among very many elements of little text, which are glanced at all at once', async () => {
  const holder = placeHtml(`${'<i></i>'.repeat(12_000)}<p contenteditable>EVIDENCE</p>before`);
  const { read, onEvidence } = startWatch();
  await vi.waitFor(() => expect(read()).toContain('before'));
  expect(read()).not.toContain('EVIDENCE');
  holder.append('EVIDENCE');
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce(), { timeout: 3000 });
});

test('never reads an editor that comes later', async () => {
  const holder = placeHtml('<p>before</p>');
  const { glanced, onEvidence } = startWatch();
  await vi.waitFor(() => expect(glanced()).toContain('before'));
  holder.insertAdjacentHTML('beforeend', '<form>later<div contenteditable>EVIDENCE</div></form>');
  await vi.waitFor(() => expect(glanced()).toContain('later'), { timeout: 3000 });
  expect(glanced()).not.toContain('EVIDENCE');
  expect(onEvidence).not.toHaveBeenCalled();
});

test('reads what only says that nobody may write in it', async () => {
  placeHtml('<p contenteditable="false">EVIDENCE</p>');
  const { onEvidence } = startWatch();
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce());
});

test('reads nothing of a page that is edited as a whole, until it no longer is', async () => {
  const holder = placeHtml('<p>EVIDENCE</p>');
  document.designMode = 'on';
  document.title = 'EVIDENCE';
  const { glanced, onEvidence, isOver } = startWatch();
  holder.append('EVIDENCE');
  // Asked just before changes are looked at.
  await vi.waitFor(() => expect(isOver).toHaveBeenCalled(), { timeout: 3000 });
  expect(glanced()).not.toContain('EVIDENCE');
  document.designMode = 'off';
  document.title = '';
  holder.append('EVIDENCE');
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce(), { timeout: 3000 });
});

test('asks the browser for no text in which somebody writes', async () => {
  const holder = placeHtml(
    '<main><p>before</p><form><div contenteditable id="place">EVIDENCE</div></form><p>after</p></main>',
  );
  const place = placeIn(holder) as Element;
  const textContent = vi.spyOn(Node.prototype, 'textContent', 'get');
  const { glanced } = startWatch();
  await vi.waitFor(() => expect(glanced()).toMatch(/before.*after/s));
  const asked = textContent.mock.contexts as Node[];
  textContent.mockRestore();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((node) => node.contains(place) || place.contains(node))).toEqual([]);
});

/** The element `place`, wherever it stands. */
function placeIn(root: Element | ShadowRoot): Element | null {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return root.querySelector('#place') ?? shadows.map(placeIn).find((place) => place) ?? null;
}
