import { expect, fixture, html } from '@open-wc/testing';
import { allowEmptying } from '../../src/charts/trusted-dom.js';

describe('allowEmptying', () => {
  it('empties the element for an empty text and for null, and for nothing else', async () => {
    const box = await fixture(html`<div><b>one</b><i>two</i></div>`);
    allowEmptying(box);
    expect(() => Reflect.set(box, 'innerHTML', '<img>')).to.throw(TypeError);
    expect(box.children).to.have.length(2);
    Reflect.set(box, 'innerHTML', null);
    expect(box.childNodes).to.have.length(0);
    box.append('again');
    Reflect.set(box, 'innerHTML', '');
    expect(box.childNodes).to.have.length(0);
  });

  it('leaves reading as it was', async () => {
    const box = await fixture(html`<div><b>one</b></div>`);
    allowEmptying(box);
    expect(Reflect.get(box, 'innerHTML')).to.contain('<b>one</b>');
  });
});
