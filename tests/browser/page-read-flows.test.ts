import { afterEach, describe, expect, it } from 'vitest';
import { type Flow, findPieces } from '../../page/retrace-flow';
import fixture from '../pages/flows.html?raw';
import { flowsIn, textsIn } from './page-flows';
import { placeHtml as place } from './page-set-up';

afterEach(() => {
  document.body.replaceChildren();
});

/** A flow's text put together again from its nodes. */
function textOfPieces(flow: Flow): string {
  return findPieces(flow)
    .map(({ node, from }) => node.data.slice(from))
    .join('')
    .slice(0, flow.text.length);
}

describe('what is read', () => {
  const sections = [...new DOMParser().parseFromString(fixture, 'text/html').querySelectorAll('[data-flows]')];

  it('has a fixture to read', () => {
    expect(sections.length).toBeGreaterThan(15);
  });

  it.each(sections.map((section) => section.getAttribute('title') ?? ''))('%s', (title) => {
    const page = place(fixture);
    const section = [...page.querySelectorAll('[data-flows]')].find((one) => one.getAttribute('title') === title);
    if (!section) throw new Error(`no section "${title}"`);
    expect(textsIn(section).join(' | ')).toBe(section.getAttribute('data-flows'));
  });

  it('finds the nodes of every flow again, with the same text', () => {
    const flows = flowsIn(place(fixture));
    expect(flows.length).toBeGreaterThan(30);
    for (const flow of flows) expect(textOfPieces(flow)).toBe(flow.text);
  });

  it('leaves every byte of the page as it was', () => {
    const page = place(fixture);
    const before = document.documentElement.outerHTML;
    flowsIn(page);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('where a part of the page is read', () => {
  it('reads of a block only its own text when asked to', () => {
    const page = place(
      '<div id="own">one <b>two</b> <a href="#">three <p>not this</p> four</a> five<div>nor this</div> six</div>',
    );
    const own = page.querySelector('#own') as Element;
    expect(textsIn(own, { isOwnOnly: true })).toEqual(['one two three', 'four five', 'six']);
  });

  it('does not enter shadow roots when asked for own text only', () => {
    const page = place('<div id="own">one <span><template shadowrootmode="open">not this</template></span> two</div>');
    expect(textsIn(page.querySelector('#own') as Element, { isOwnOnly: true })).toEqual(['one', 'two']);
  });

  it.each([
    ['an editor', '<div contenteditable><p id="root">typed</p></div>'],
    [
      'an editor around a part that is not one',
      '<div contenteditable><p id="root" contenteditable="false">typed</p></div>',
    ],
    ['a button', '<button><div id="root">pressed</div></button>'],
    ['code', '<pre><p id="root">code</p></pre>'],
  ])('reads nothing inside %s', (_, html) => {
    const page = place(html);
    expect(textsIn(page.querySelector('#root') as Element)).toEqual([]);
  });

  it('reads nothing of a shadow root whose host stands in an editor', () => {
    const page = place(
      '<div contenteditable><div id="host"><template shadowrootmode="open">typed</template></div></div>',
    );
    expect(textsIn(page.querySelector('#host')?.shadowRoot as ShadowRoot)).toEqual([]);
  });

  it('reads nothing while the whole document is being edited', () => {
    const page = place('<p>typed</p>');
    document.designMode = 'on';
    expect(textsIn(page)).toEqual([]);
    document.designMode = 'off';
    expect(textsIn(page)).toEqual(['typed']);
  });

  it('tells of open shadow roots and of what begins a section, in reading order', () => {
    const page = place(
      '<h2 id="a">A</h2><article id="b"><div id="host"><template shadowrootmode="open"><h3 id="c">C</h3></template></div></article><aside id="d"></aside>',
    );
    const seen: string[] = [];
    flowsIn(page, {
      onStarter: (element) => seen.push(element.id),
      onShadowRoot: (root) => seen.push(`shadow of ${root.host.id}`),
    });
    expect(seen).toEqual(['a', 'b', 'shadow of host', 'c', 'd']);
  });
});

describe('a label begins a section', () => {
  it.each([
    ['a time', '<p><b>09.10</b> Ministers meet.</p>'],
    ['a time with its zone', '<p><time>9:05 GMT</time> Ministers meet.</p>'],
    ['words with a full stop', '<p>\n<strong>BUDGET.</strong> It is about money.</p>'],
    ['words with a dash', '<li><b>Denmark –</b> Storms.</li>'],
  ])('%s', (_, html) => {
    const seen: string[] = [];
    flowsIn(place(html), { onStarter: ({ textContent }) => seen.push(textContent ?? '') });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['a speaker', '<p><b>The minister:</b> I agree.</p>'],
    ['a question', '<p><b>What is it.?</b> A treaty.</p>'],
    ['a whole sentence', `<p><b>${'They said so at length, and '.repeat(3)}so on.</b> More.</p>`],
    ['in the middle of a paragraph', '<p>They met <b>again.</b> Twice.</p>'],
    ['mere weight', '<p><b>Ministers</b> met.</p>'],
    ['parts of its own', '<p><b>One <i>two</i>.</b> More.</p>'],
  ])('not %s', (_, html) => {
    const seen: Element[] = [];
    flowsIn(place(html), { onStarter: (element) => seen.push(element) });
    expect(seen).toEqual([]);
  });
});

describe('what a flow knows', () => {
  it.each([
    ['a headline that is a link', '<h2><a href="#">Return <b>hubs</b></a></h2>', true],
    ['a link with space around it', '<li> <a href="#">Return hubs</a> </li>', true],
    ['a block inside a link', '<a href="#"><p>Return hubs</p></a>', true],
    ['a sentence with a link', '<p>On <a href="#">return hubs</a></p>', false],
    ['two links', '<p><a href="#">Return</a> <a href="#">hubs</a></p>', false],
    ['an anchor without an address', '<p><a name="x">Return hubs</a></p>', false],
    ['no link', '<p>Return hubs</p>', false],
  ])('knows whether it lies in one link: %s', (_, html, isLink) => {
    expect(flowsIn(place(html)).map((flow) => flow.isLink)).toEqual([isLink]);
  });

  it('knows of a link around what is read', () => {
    const page = place('<a href="#"><div id="root">Return hubs</div></a>');
    expect(flowsIn(page.querySelector('#root') as Element).map((flow) => flow.isLink)).toEqual([true]);
  });

  it('counts the characters read before it', () => {
    const page = place('<p>12345</p> <p>12<b>34</b></p><p>x</p>');
    expect(flowsIn(page).map((flow) => flow.start)).toEqual([0, 5, 9]);
  });

  it('parts a text node too long to be searched at once after a sentence', () => {
    const sentence = 'The European Court of Human Rights sits in Strasbourg. ';
    const page = place('<p></p>');
    page.firstElementChild?.append(sentence.repeat(2000));
    const flows = flowsIn(page);
    expect(flows.length).toBeGreaterThan(2);
    for (const flow of flows) {
      expect(flow.text.trim().startsWith('The European') && flow.text.trim().endsWith('Strasbourg.')).toBe(true);
      expect(textOfPieces(flow)).toBe(flow.text);
    }
    expect(flows.map((flow) => flow.text).join('')).toBe(sentence.repeat(2000));
  });
});
