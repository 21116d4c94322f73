import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode, encode, isFit, startState, tidy, withSetting } from '../../demo/builder/state.js';
import { everything, knownElements } from '../support/builder.mjs';
import { fc } from '../support/properties.mjs';

const known = knownElements();

const valueOf = (attribute) => {
  if (attribute.kind === 'switch') return fc.constant('true');
  if (attribute.kind === 'number') return fc.integer({ min: attribute.min ?? 0, max: attribute.max ?? 99 }).map(String);
  if (attribute.kind === 'list' && attribute.values)
    return fc.subarray([...attribute.values], { minLength: 1 }).map((values) => values.join(','));
  if (attribute.values) return fc.constantFrom(...attribute.values);
  return fc.string({ minLength: 1, unit: 'grapheme' }).map(tidy).filter(Boolean);
};

const element = fc.constantFrom(...known).chain(({ tag, attributes }) =>
  fc
    .record(Object.fromEntries(attributes.map((attribute) => [attribute.name, valueOf(attribute)])), {
      requiredKeys: [],
    })
    .map((chosen) => ({ tag, attributes: { ...chosen } })),
);

const setting = (name) => fc.string({ unit: 'grapheme' }).map((text) => withSetting(startState(), name, text)[name]);

const anyState = fc
  .record({
    elements: fc.array(element, { maxLength: 8 }),
    api: setting('api'),
    token: setting('token'),
    theme: fc.constantFrom('light', 'dark', 'auto'),
    brand: fc.constantFrom('', '#0b6b61'),
    window: fc.constantFrom('30', '90'),
    zone: fc.constantFrom('', 'Europe/Amsterdam'),
  })
  .map((part) => ({ ...startState(), ...part }));

describe('the address of a builder page', () => {
  it('brings back what was chosen', () => {
    fc.assert(fc.property(anyState, (state) => assert.deepEqual(decode(encode(state), known), state)));
  });

  it('is empty for a page as it opens', () => assert.equal(encode(startState()), ''));

  it('remembers that nothing is chosen', () => {
    const empty = { ...startState(), elements: [] };
    assert.deepEqual(decode(encode(empty), known), empty);
  });

  it('remembers every element with every attribute', () => {
    const full = everything(known);
    const { elements } = decode(encode(full), known);
    assert.deepEqual(elements.length, Math.min(40, full.elements.length));
  });

  it('makes a page of anything, with nothing in it that cannot be chosen', () => {
    const isRight = ({ tag, attributes }) => {
      const one = known.find((candidate) => candidate.tag === tag);
      return Object.entries(attributes).every(([name, value]) =>
        isFit(
          one.attributes.find((attribute) => attribute.name === name),
          value,
        ),
      );
    };
    const part = fc.tuple(
      fc.constantFrom(
        'element',
        '.metric',
        '.heading',
        'brand',
        'theme',
        '__proto__',
        'constructor',
        '.constructor',
        'x',
      ),
      fc.oneof(fc.string(), fc.constantFrom('kpi-card', 'script', 'partner-hub', '#fff', 'red;}', 'calling')),
    );
    const address = fc.array(part).map((parts) => new URLSearchParams(parts).toString());
    fc.assert(
      fc.property(fc.oneof(address, fc.string()), (text) => {
        const state = decode(text, known);
        assert.deepEqual(Object.keys(state), Object.keys(startState()));
        assert.ok(state.elements.every(isRight));
        assert.match(state.brand, /^(#[\da-f]{6})?$/);
      }),
    );
  });

  it('takes a line of text, without what no attribute holds', () => {
    assert.equal(withSetting(startState(), 'api', ' https://a.example\n\u0000/api ').api, 'https://a.example /api');
  });
});
