import { EditorState as CodeState } from '@codemirror/state';
import { EditorView as CodeView } from '@codemirror/view';
import { schema } from 'prosemirror-schema-basic';
import { EditorState as ProseState } from 'prosemirror-state';
import { EditorView as ProseView } from 'prosemirror-view';
import { afterEach, expect, it, vi } from 'vitest';
import { closePages, openPage, painted, paintedTexts } from './page-set-up';

const COURT = 'European Court of Human Rights';

afterEach(closePages);

/** An editor as its users know it. */
interface Editor {
  /** Writes at the beginning, as somebody who types. */
  write(text: string): void;
  text(): string;
  element: HTMLElement;
}

function openCodeMirror(parent: HTMLElement): Editor {
  const view = new CodeView({ parent, state: CodeState.create({ doc: `The ${COURT}\nArticle 8` }) });
  return {
    write: (text) => view.dispatch({ changes: { from: 0, insert: text }, selection: { anchor: text.length } }),
    text: () => view.state.doc.toString(),
    element: view.dom,
  };
}

function openProseMirror(parent: HTMLElement): Editor {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(`The ${COURT}`)])]);
  const view = new ProseView(parent, { state: ProseState.create({ doc }) });
  return {
    write: (text) => view.dispatch(view.state.tr.insertText(text, 1)),
    text: () => view.state.doc.textContent,
    element: view.dom,
  };
}

function openPlainEditor(parent: HTMLElement): Editor {
  const element = parent.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.textContent = `The ${COURT}`;
  return {
    write(text) {
      element.focus();
      getSelection()?.collapse(element, 0);
      document.execCommand('insertText', false, text);
    },
    text: () => element.textContent ?? '',
    element,
  };
}

it.each([
  ['CodeMirror', openCodeMirror],
  ['ProseMirror', openProseMirror],
  ['a plain editor', openPlainEditor],
])('marks nothing in %s, and leaves text and caret to who writes', async (_, openEditor) => {
  const alone = openEditor(document.body.appendChild(document.createElement('div')));
  alone.write('So: ');
  const expected = { text: alone.text(), html: alone.element.innerHTML };
  document.body.replaceChildren();

  const { holder } = await openPage(`<p id="beside">The ${COURT}</p><div id="home"></div>`);
  const editor = openEditor(holder.querySelector('#home') as HTMLElement);
  await vi.waitFor(() => expect(paintedTexts()).toEqual([COURT]));
  editor.write('So: ');
  // What is written beside it has been read by the time this is, and so would the editor's.
  holder.insertAdjacentHTML('beforeend', `<p>Once more the ${COURT}</p>`);
  await vi.waitFor(() => expect(paintedTexts()).toEqual([COURT, COURT]), { timeout: 3000 });
  expect(painted().filter(({ node }) => editor.element.contains(node))).toEqual([]);
  expect({ text: editor.text(), html: editor.element.innerHTML }).toEqual(expected);
});

it('has nothing of its own in an editor that takes over a marked page', async () => {
  const { holder } = await openPage(`<p>The ${COURT}</p><div id="home"><p>The ${COURT}</p></div>`);
  expect(paintedTexts()).toEqual([COURT, COURT]);
  const home = holder.querySelector('#home') as HTMLElement;
  home.replaceChildren();
  openProseMirror(home);
  await vi.waitFor(() => expect(paintedTexts()).toEqual([COURT]), { timeout: 3000 });
});
