import { expect, fixture, html } from '@open-wc/testing';
import { looks, violations } from './check-stories.js';

describe('the check of stories', () => {
  it('sees a button without a name in every language', async () => {
    const box = await fixture<HTMLElement>(html`<div><button></button></div>`);
    for (const { rules } of [looks[0]!, looks[2]!])
      expect((await violations(box, rules)).join()).to.contain('button-name');
  });

  it('sees a text that is too pale in every theme', async () => {
    const box = await fixture<HTMLElement>(html`<div><p class="pale">Pale</p></div>`);
    box.querySelector<HTMLElement>('.pale')!.style.setProperty('color', '#ddd');
    for (const { rules } of looks.slice(0, 2))
      expect((await violations(box, rules)).join()).to.contain('color-contrast');
  });
});
