import { afterEach, expect, test } from 'vitest';
import { showThatItGoesOn } from '../../page/show-that-it-goes-on';

const layer = document.createElement('div');
afterEach(() => layer.remove());

const goesOn = () => expect.poll(() => layer.classList.contains('layer-goes-on'));

test('what goes on below its end says so, until that is reached, however it came to go on', async () => {
  document.body.append(layer);
  showThatItGoesOn(layer);
  layer.innerHTML = `<div class="entry-body" style="height: 160px; overflow: auto"><p style="height: 60px"></p>
    <details><summary>fold</summary><p style="height: 300px"></p></details></div>`;
  const body = layer.querySelector('.entry-body') as HTMLElement;
  const fold = layer.querySelector('details') as HTMLDetailsElement;
  await goesOn().toBe(false);
  fold.open = true;
  await goesOn().toBe(true);
  body.scrollTop = 100;
  await goesOn().toBe(true);
  body.scrollTop = 1000;
  await goesOn().toBe(false);
  body.append(Object.assign(document.createElement('p'), { textContent: 'more' }));
  await goesOn().toBe(true);
  body.style.height = '900px';
  await goesOn().toBe(false);
  layer.replaceChildren();
  await goesOn().toBe(false);
});
