import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { entry, unmountAll } from './views-mount';
import { openPopup } from './views-open-popup';
import { moreButton, openTooltip } from './views-open-tooltip';

afterEach(unmountAll);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });

describe('what is not in the glossary', () => {
  const edition = { version: '1.0.0', asOf: '2026-10-08' };
  const missing = [
    'What is wrong: An entry is missing',
    'Words: “number 9 bus”',
    'Edition: 1.0.0 of 8 October 2026',
    '',
    'What should it be, and where can that be read?',
  ].join('\n');

  test.each([
    ['nothing was found', []],
    ['something near was found', [entry('mette-frederiksen')]],
  ])('can be reported from a look-up, where %s', async (_, entries) => {
    openTooltip({ entries, why: null, lookUp: { text: 'number 9 bus', isExact: false, edition } });
    await button('Should it be here?').click();
    await expect.element(field('Text of the report')).toHaveValue(missing);
    await page.getByRole('radio', { name: 'Something else' }).click();
    await expect
      .element(field('Text of the report'))
      .toHaveValue(missing.replace('An entry is missing', 'Something else'));
  });

  test('can be reported from the search of the popup', async () => {
    openPopup();
    await page.getByRole('combobox').fill('number 9 bus');
    await button('Should it be here?').click();
    await expect.element(field('Text of the report')).toHaveValue(missing);
  });

  test('is not said of what was found', async () => {
    openTooltip({ lookUp: { text: 'Keir Starmer', isExact: true, edition } });
    await moreButton().click();
    await expect.element(button('Something wrong?')).toBeVisible();
    await expect.element(button('Should it be here?')).not.toBeInTheDocument();
  });
});
