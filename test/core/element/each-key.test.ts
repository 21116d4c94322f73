import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { eachKey } from '../../../src/core/element/each-key.js';

describe('eachKey', () => {
  it('tells items apart whose keys are the same, and each from those of other keys', () => {
    const keyOf = eachKey((name: string) => name);
    const keys = ['a', 'b', 'a', '2 a', 'a'].map(keyOf);
    expect(new Set(keys).size).to.equal(5);
    expect(eachKey((name: string) => name)('a'), 'begins anew with each list').to.equal(keys[0]);
  });

  it('loses no item, however often a key comes, and whatever was shown before', () => {
    const box = document.createElement('ul');
    const show = (names: readonly string[]) =>
      render(
        repeat(
          names,
          eachKey((name) => name),
          (name, place) => html`<li>${name}${place}</li>`,
        ),
        box,
      );
    const lists = ['ccbc', 'babca', 'aab', 'bbaaa', '', 'abcabc', 'ca', 'aaaa', 'cbaabc'];
    for (const before of lists)
      for (const after of lists) {
        show([...before]);
        show([...after]);
        const shown = Array.from(box.children, ({ textContent }) => textContent);
        expect(shown, `${before} to ${after}`).to.deep.equal([...after].map((name, place) => `${name}${place}`));
      }
  });
});
