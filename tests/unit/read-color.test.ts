import { describe, expect, test } from 'vitest';
import { lightnessOf } from '../../page/read-color';

describe('how light a computed colour is', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 1)', 1],
    ['rgb(119, 119, 119)', 0.57],
    ['rgb(0 0 255)', 0.42],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0.5 0.5 0.5 / 0.9)', 0.6],
    ['color(display-p3 0 0 0)', 0],
    ['oklch(0.95 0.01 90)', 0.95],
    ['oklch(95% 0.01 90)', 0.95],
    ['oklab(0.2 0 0)', 0.2],
    ['lab(80 0 0)', 0.8],
    ['lch(10 0 0)', 0.1],
  ])('%s', (color, lightness) => expect(lightnessOf(color)).toBeCloseTo(lightness, 1));

  test.each([
    'rgba(0, 0, 0, 0)',
    'rgb(0 0 0 / 0.2)',
    'rgb(0 0 0 / 20%)',
    'color(srgb 1 1 1 / 0.1)',
    'transparent',
    '',
    'red',
  ])('is not told by “%s”', (color) => expect(lightnessOf(color)).toBe(null));
});
