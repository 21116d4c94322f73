import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { OwnText, ownText } from '../../../src/core/element/own-text.js';
import { translatePage } from '../../support/page-translator.js';

describe('a text of ours', () => {
  it('writes into the same node, and only what is different', async () => {
    const box = await fixture<HTMLElement>(html`<span></span>`);
    const text = new OwnText(box);
    text.write('one');
    const node = box.firstChild;
    const records = new MutationObserver(() => undefined);
    records.observe(box, { subtree: true, childList: true, characterData: true });
    text.write('one');
    expect(records.takeRecords()).to.deep.equal([]);
    text.write('two');
    expect([box.textContent, box.firstChild === node]).to.deep.equal(['two', true]);
  });

  it('comes back where somebody put other nodes in its place, when it says something else', async () => {
    const box = await fixture<HTMLElement>(html`<span></span>`);
    const text = new OwnText(box);
    text.write('one');
    translatePage(box);
    text.write('one');
    expect(box.textContent).to.equal('«one»');
    text.write('two');
    expect(box.innerHTML).to.equal('two');
  });

  it('stands in a template, over what stood there', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (text: string) => render(html`<b ${ownText(text)}></b>`, box);
    draw('one');
    translatePage(box);
    box.firstElementChild!.append('more');
    draw('two');
    expect(box.firstElementChild!.textContent).to.equal('two');
  });
});
