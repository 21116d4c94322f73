import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { forElement } from '../../../src/core/element/for-element.js';
import { TypingController } from '../../../src/components/typing/typing.js';
import { PageClock } from '../../support/page-clock.js';
import { press } from '../../support/press.js';

class TypingHost extends LitElement {
  @property({ type: Number }) drawing = 1;
  readonly told: string[] = [];
  readonly typing = new TypingController(this, { onText: (text) => this.told.push(text) });

  get field(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  protected override render() {
    return this.drawing === 1
      ? html`<input ${forElement(this.typing.attach)} />`
      : html`<input ${forElement(this.typing.attach)} />`;
  }
}
customElements.define('test-typing-host', TypingHost);

/** The composition of an input method, event by event, as Chromium sends it. */
function compose(field: HTMLInputElement, ...texts: string[]): void {
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  for (const text of texts) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true, composed: true }));
  }
}
const endComposing = (field: HTMLInputElement) =>
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));

describe('typing', () => {
  let clock: PageClock;
  beforeEach(() => (clock = new PageClock('2024-11-12T12:00:00Z', 200)));
  afterEach(() => clock.restore());

  async function typingHost() {
    const host = await fixture<TypingHost>(html`<test-typing-host></test-typing-host>`);
    host.field.focus();
    return host;
  }

  it('is told when it pauses, as it stands in the field', async () => {
    const host = await typingHost();
    await sendKeys({ type: 'jan ' });
    await clock.advance(249);
    await sendKeys({ type: 'de' });
    await clock.advance(249);
    expect(host.told).to.deep.equal([]);
    await clock.advance(1);
    expect(host.told).to.deep.equal(['jan de']);
  });

  it('is not told while an input method composes, but at the pause after it is done', async () => {
    const host = await typingHost();
    await sendKeys({ type: 'a' });
    compose(host.field, 'ak', 'aか');
    await clock.advance(5000);
    host.typing.tell();
    expect([host.told, host.typing.isBusy]).to.deep.equal([[], true]);
    endComposing(host.field);
    await clock.advance(250);
    expect([host.told, host.typing.isBusy]).to.deep.equal([['aか'], false]);
  });

  it('is told once where the last input comes after the end of the composition, as in Firefox', async () => {
    const host = await typingHost();
    compose(host.field, 'か');
    endComposing(host.field);
    host.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await clock.advance(1000);
    expect(host.told).to.deep.equal(['か']);
  });

  it('is not changed by another text from outside, but the field is afterwards', async () => {
    const host = await typingHost();
    await sendKeys({ type: 'jan' });
    expect(host.typing.write('piet')).to.equal(false);
    expect(host.field.value).to.equal('jan');
    await clock.advance(250);
    expect(host.typing.write('piet')).to.equal(true);
    expect(host.field.value).to.equal('piet');
  });

  it('is forgotten when a person asks for another text', async () => {
    const host = await typingHost();
    await sendKeys({ type: 'jan' });
    host.typing.replace('');
    await clock.advance(1000);
    expect([host.told, host.field.value]).to.deep.equal([[], '']);
  });

  it('survives a field that is drawn anew, and a move in the document', async () => {
    const host = await typingHost();
    await sendKeys({ type: 'jan' });
    host.drawing = 2;
    await host.updateComplete;
    expect(host.field.value).to.equal('jan');
    const parent = host.parentElement!;
    host.remove();
    await clock.advance(1000);
    expect(host.told).to.deep.equal([]);
    parent.append(host);
    await clock.advance(250);
    expect([host.told, host.field.value]).to.deep.equal([['jan'], 'jan']);
  });

  it('keeps its keys from the page, but not Tab, Escape and the page’s own chords', async () => {
    const host = await typingHost();
    const heard: string[] = [];
    const hear = ({ key, type }: KeyboardEvent) => heard.push(type === 'keydown' ? key : `${key} ${type}`);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) host.parentElement!.addEventListener(type, hear);
    await press('j', '/', ' ', 'Backspace', 'Delete', 'ArrowLeft', 'Home', 'Enter', 'Shift+J');
    expect(heard).to.deep.equal(['Shift', 'Shift keyup']);
    heard.length = 0;
    await press('Control+a', 'Control+ArrowRight', 'Control+k', 'F2', 'Escape');
    expect(heard.filter((key) => !/Control|keyup|keypress/.test(key))).to.deep.equal(['k', 'F2', 'Escape']);
    heard.length = 0;
    host.field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true }),
    );
    expect(heard, 'Escape that ends a composition').to.deep.equal([]);
  });
});
