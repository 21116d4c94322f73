import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as template, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { FocusKeeper } from '../../../src/core/element/focus-keeper.js';
import { register } from '../../../src/core/element/register.js';

/** An element whose buttons stand in one of two lists. */
class TwoLists extends LitElement {
  static readonly tag: string = 'two-lists';
  @state() first = ['a', 'b'];
  @state() second = ['c'];

  constructor() {
    super();
    new FocusKeeper(this, () => this.button('start'));
  }

  button(key: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`[data-focus="${key}"], #${key}`)!;
  }

  get focused(): string | undefined {
    const { activeElement } = this.renderRoot as ShadowRoot;
    return activeElement ? (activeElement as HTMLElement).dataset['focus'] || activeElement.id : undefined;
  }

  protected override render() {
    const list = (keys: readonly string[]) =>
      keys.length > 0 ? template`<p>${keys.map((key) => template`<button data-focus=${key}></button>`)}</p>` : nothing;
    return template`<button id="start"></button>${list(this.first)}${list(this.second)}`;
  }
}

const lists = async (focused: string) => {
  const element = await fixture<TwoLists>(html`<two-lists></two-lists>`);
  element.button(focused).focus();
  return element;
};

describe('FocusKeeper', () => {
  before(() => register(TwoLists));

  it('gives the focus to what stands for the same thing when that is drawn elsewhere', async () => {
    const element = await lists('b');
    element.first = [];
    element.second = ['c', 'b'];
    await element.updateComplete;
    expect(element.focused).to.equal('b');
  });

  it('gives it to the successor when nothing stands for it any more', async () => {
    const element = await lists('c');
    element.second = [];
    await element.updateComplete;
    expect(element.focused).to.equal('start');
  });

  it('leaves it where it is while that is there, and where somebody else has it', async () => {
    const element = await lists('a');
    element.second = [];
    await element.updateComplete;
    expect(element.focused).to.equal('a');
    element.button('a').blur();
    element.first = [];
    await element.updateComplete;
    expect(element.focused).to.equal(undefined);
  });
});
