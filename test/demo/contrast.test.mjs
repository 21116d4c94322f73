import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contrast, luminance, rgbOf } from '../../demo/builder/colors.js';
import { contrastOn, surfaces, wordLimits, wordsIn } from '../../demo/builder/contrast.js';
import { root } from '../../scripts/entries.mjs';
import { fc } from '../support/properties.mjs';

const color = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const theme = fc.constantFrom('light', 'dark');
const rounded = (ratio) => Math.round(ratio * 100) / 100;

describe('the contrast of two colors', () => {
  it('is that of WCAG', () => {
    const of = (one, other) => rounded(contrast(rgbOf(one), rgbOf(other)));
    assert.deepEqual(
      [of('#000000', '#ffffff'), of('#777777', '#ffffff'), of('#ff0000', '#ffffff'), of('#123456', '#123456')],
      [21, 4.48, 4, 1],
    );
  });
});

describe('words in the brand color', () => {
  it('are made as the tokens make them', () => {
    const tokens = readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8');
    const [, light, dark] = /--_surface: var\(--hub-surface, light-dark\((#\w+), (#\w+)\)/.exec(tokens);
    assert.deepEqual(surfaces, { light, dark });
    const { light: most, dark: least } = wordLimits;
    const words = `--_brand-ink: light-dark(\${atMost(brand, ${most})}, \${atLeast(brand, ${least})});`;
    assert.ok(tokens.includes(words), words);
    assert.ok(tokens.includes('--_brand-text: var(--hub-brand-text, var(--_brand-ink));'));
  });

  it('are in the color itself where it is the library’s', () => {
    assert.equal(wordsIn('#2457d6', 'light'), '#2457d6');
    assert.equal(wordsIn('#86a8ff', 'dark'), '#86a8ff');
  });

  it('can be read, whatever the color', () => {
    fc.assert(fc.property(color, theme, (hex, name) => assert.ok(contrastOn(wordsIn(hex, name), name) >= 4.5, hex)));
  });

  it('stay as they are once they can be read, but for what rounding to a written color makes', () => {
    // Half a step of each channel is at most 0.0045 of luminance; words are rounded once, and once more.
    const most = 2 * 0.0045;
    fc.assert(
      fc.property(color, theme, (hex, name) => {
        const words = wordsIn(hex, name);
        const again = wordsIn(words, name);
        assert.ok(Math.abs(luminance(rgbOf(words)) - luminance(rgbOf(again))) <= most, `${words} ${again}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep their hue: yellow becomes a darker yellow, not another color', () => {
    const [red, green, blue] = rgbOf(wordsIn('#ffcc00', 'light'));
    assert.ok(red > green && green > blue && blue < 0.02);
  });
});
