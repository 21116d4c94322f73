import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast, hexOf, inLightness, labOf, rgbOf } from '../../demo/builder/colors.js';
import { contrastsOf, isEnough, nearestEnough, surfaces } from '../../demo/builder/contrast.js';
import { root } from '../../scripts/entries.mjs';

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

describe('a color', () => {
  it('stays itself on its way to OKLab and back', () => {
    fc.assert(fc.property(color, (hex) => assert.equal(hexOf(inLightness(rgbOf(hex), labOf(rgbOf(hex))[0])), hex)));
  });

  it('is where CSS has it in OKLab', () => {
    assert.deepEqual(labOf(rgbOf('#ff0000')).map(rounded), [0.63, 0.22, 0.13]);
  });
});

describe('the brand color', () => {
  it('is measured against what the tokens make of it', () => {
    const tokens = readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8');
    const of = (name) => {
      const [, light, dark] = new RegExp(`--_${name}: var\\(--hub-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(
        tokens,
      );
      return [light, dark].map((hex) => (hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex));
    };
    const ours = (name) => [surfaces.light[name], surfaces.dark[name]];
    assert.deepEqual(ours('surface'), of('surface'));
    assert.deepEqual(ours('raised'), of('surface-raised'));
    assert.deepEqual(ours('onBrand'), of('on-brand'));
    assert.match(tokens, /--_brand-hover: .*oklch\(from var\(--_brand\) calc\(l - 0\.06\) c h\)/);
    assert.match(tokens, /--_brand-tint: .*color-mix\(in oklab, var\(--_brand\) 10%, var\(--_surface\)\)/);
  });

  it('of the library itself is enough in both themes', () => {
    assert.ok(isEnough('#2457d6', 'light'));
    assert.ok(isEnough('#86a8ff', 'dark'));
  });

  it('says where it cannot be read', () => {
    const poor = (hex, name) =>
      contrastsOf(hex, name)
        .filter(({ ratio }) => ratio < 4.5)
        .map(({ where }) => where);
    assert.deepEqual(poor('#ffcc00', 'light'), ['onBrand', 'onHover', 'link', 'raised', 'tint']);
    assert.deepEqual(poor('#777777', 'light'), ['onBrand', 'link', 'raised', 'tint']);
    assert.deepEqual(poor('#ffcc00', 'dark'), []);
  });

  it('has a neighbour that is enough, whichever it is', () => {
    fc.assert(fc.property(color, theme, (hex, name) => assert.ok(isEnough(nearestEnough(hex, name), name))));
  });

  it('stays as it is when it is enough', () => {
    fc.assert(
      fc.property(color, theme, (hex, name) => {
        if (isEnough(hex, name)) assert.equal(nearestEnough(hex, name), hex);
      }),
    );
  });

  it('keeps its hue: yellow becomes a darker yellow, not another color', () => {
    const [, a, b] = labOf(rgbOf(nearestEnough('#ffcc00', 'light')));
    const [, a0, b0] = labOf(rgbOf('#ffcc00'));
    assert.ok(Math.abs(Math.atan2(b, a) - Math.atan2(b0, a0)) < 0.03);
  });
});
