import { afterEach, expect, test, vi } from 'vitest';
import { watchEvidence } from '../../page/watch-evidence';

let stage = new AbortController();

afterEach(() => {
  stage.abort();
  stage = new AbortController();
  document.body.replaceChildren();
  document.title = '';
});

/** Starts the watch; evidence is the word EVIDENCE. Everything read is kept. */
function startWatch() {
  const read: string[] = [];
  const onEvidence = vi.fn();
  const hasEvidence = (text: string) => {
    read.push(text);
    return text.includes('EVIDENCE');
  };
  watchEvidence({ mayHaveEvidence: () => true, hasEvidence, isOver: () => false, onEvidence, signal: stage.signal });
  return { read, onEvidence };
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

test('sees evidence in the title', () => {
  document.title = 'EVIDENCE';
  expect(startWatch().onEvidence).toHaveBeenCalledOnce();
});

test('sees evidence in the text, across inline elements', async () => {
  document.body.append(paragraph('some'));
  document.body.lastElementChild?.append(document.createElement('b'), ' EVIDENCE');
  const { onEvidence } = startWatch();
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce());
});

test('sees words apart where nothing but a tag stands between two paragraphs', async () => {
  document.body.append(paragraph('the EVIDENCE'), paragraph('They'));
  const { read } = startWatch();
  await vi.waitFor(() => expect(read.join()).toContain('the EVIDENCE They'));
});

test('reads no scripts and no fields', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = '"EVIDENCE"';
  const field = document.createElement('textarea');
  field.textContent = 'EVIDENCE';
  document.body.append(script, field, paragraph('end'));
  const { read, onEvidence } = startWatch();
  await vi.waitFor(() => expect(read.join()).toContain('end'));
  expect(onEvidence).not.toHaveBeenCalled();
});

test('sees evidence in an open shadow root', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).append(paragraph('EVIDENCE'));
  const { onEvidence } = startWatch();
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce());
});

test.each([
  ['an added element', () => document.body.append(paragraph('EVIDENCE'))],
  ['an edited text', () => ((document.body.firstElementChild as Element).firstChild as Text).appendData(' EVIDENCE')],
  [
    'a change inside a shadow root seen before',
    () => document.querySelector('div')?.shadowRoot?.append(paragraph('EVIDENCE')),
  ],
  [
    'a shadow root attached late',
    () => document.querySelector('p')?.attachShadow({ mode: 'open' }).append(paragraph('EVIDENCE')),
  ],
])('sees evidence that comes later: %s', async (_name, change) => {
  document.body.append(paragraph('quiet'));
  document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const { onEvidence, read } = startWatch();
  await vi.waitFor(() => expect(read.join()).toContain('quiet'));
  expect(onEvidence).not.toHaveBeenCalled();
  change();
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce(), { timeout: 5000 });
});

test('reads a large page in parts and each text once', async () => {
  document.body.append(...Array.from({ length: 15_000 }, (_, number) => paragraph(`<${number}>`)));
  const { read, onEvidence } = startWatch();
  await vi.waitFor(() => expect(read.join('')).toContain('<14999>'));
  expect(read.length).toBeGreaterThan(2);
  expect(read.join('').match(/<17>/g)).toHaveLength(1);
  expect(onEvidence).not.toHaveBeenCalled();
});

test('reads well only what looks promising', async () => {
  const others = Array.from({ length: 12_000 }, () => paragraph('Nothing here is what anybody looks for.'));
  document.body.append(paragraph('far from it'), ...others);
  document.body.append(paragraph('EVID'), paragraph('ENCE, EVIDENCE'));
  const read: string[] = [];
  const hasEvidence = (text: string) => read.push(text) > 0 && text.includes('EVIDENCE');
  const mayHaveEvidence = (text: string) => text.includes('EVIDENCE');
  const onEvidence = vi.fn();
  watchEvidence({ mayHaveEvidence, hasEvidence, isOver: () => false, onEvidence, signal: stage.signal });
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce());
  expect(read.join()).not.toContain('far from it');
  expect(read.at(-1)).toContain('EVID ENCE, EVIDENCE');
});

test('reads a document that is one long text without putting it together first', async () => {
  const pre = document.body.appendChild(document.createElement('pre'));
  pre.append(`${'-'.repeat(50_000)} EVIDENCE`);
  const textContent = vi.spyOn(Node.prototype, 'textContent', 'get');
  const { onEvidence } = startWatch();
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce());
  expect(textContent.mock.contexts.every((node) => node instanceof Text)).toBe(true);
  textContent.mockRestore();
});

test('sees evidence over the seam of two parts of one long text', async () => {
  document.body.append(paragraph(`${'-'.repeat(19_990)} EVIDENCE ${'-'.repeat(50_000)}`));
  const { onEvidence, read } = startWatch();
  await vi.waitFor(() => expect(onEvidence).toHaveBeenCalledOnce());
  expect(read.every((text) => text.length < 50_000)).toBe(true);
});

test('reads nothing more once it is stopped', async () => {
  document.body.append(paragraph('quiet'));
  const { read, onEvidence } = startWatch();
  await vi.waitFor(() => expect(read.join()).toContain('quiet'));
  stage.abort();
  const before = read.length;
  document.body.append(paragraph('EVIDENCE'));
  // Longer than the wait for quiet, in the page's own time: nothing may have been read by then.
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(read).toHaveLength(before);
  expect(onEvidence).not.toHaveBeenCalled();
});
