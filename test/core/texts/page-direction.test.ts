import { expect, fixture, html } from '@open-wc/testing';
import { saysDirection } from '../../../src/core/texts/page-direction.js';

describe('the direction that the page says', () => {
  const said = async (markup: ReturnType<typeof html>) =>
    saysDirection((await fixture<HTMLElement>(html`<div>${markup}</div>`)).querySelector('i')!);

  it('stands on the element or around it', async () => {
    expect(await said(html`<i dir="rtl"></i>`)).to.equal(true);
    expect(await said(html`<p dir="auto"><i></i></p>`)).to.equal(true);
  });

  it('is none where nothing or an empty text stands there, whatever the document says of itself', async () => {
    const { dir } = document.documentElement;
    document.documentElement.dir = 'rtl';
    try {
      expect(await said(html`<i></i>`)).to.equal(false);
      expect(await said(html`<p dir=""><i></i></p>`)).to.equal(false);
    } finally {
      document.documentElement.dir = dir;
    }
  });

  it('is looked for through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div dir="ltr"></div>`);
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
    expect(saysDirection(inner)).to.equal(true);
    host.removeAttribute('dir');
    expect(saysDirection(inner)).to.equal(false);
  });
});
