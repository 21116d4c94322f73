import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { none, source, sources } from './source.mjs';
import { wordOffences } from './words.mjs';

const offencesOf = (text) => wordOffences([source('src/elements/x/x.ts', text)]).length;

describe('words', () => {
  it('in templates come from the locales', () => {
    none(wordOffences(sources('src/elements', 'src/families', 'src/components', 'src/core')));
  });
});

describe('the law of words', () => {
  it('sees a text and an attribute that is read aloud', () => {
    assert.equal(offencesOf('html`<p>No customers</p>`'), 1);
    assert.equal(offencesOf('html`<p>${x} of ${y}</p>`'), 1);
    assert.equal(offencesOf('html`<button aria-label="Close"></button>`'), 1);
  });

  it('lets through what comes from elsewhere, and signs', () => {
    assert.equal(offencesOf('html`<p part="label" aria-label=${x}>${text.empty} · –</p>`'), 0);
    assert.equal(offencesOf('html`<p title="${x}">&nbsp;</p><!-- why -->`'), 0);
    assert.equal(offencesOf('css`p { color: red }`'), 0);
  });
});
