import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { SearchField } from '../../../src/components/search-field/search-field.js';
import { searchFieldStyles } from '../../../src/components/search-field/search-field.styles.js';
import { controls } from '../../../src/styles/controls.js';
import { PageClock } from '../../support/page-clock.js';
import { emulate } from '../../support/page.js';
import { press } from '../../support/press.js';

class SearchHost extends LitElement {
  static override styles = [controls, searchFieldStyles];
  /** What is searched for, as the elements keep it: without spaces around it. */
  @property() q = '';
  /** Whether the host shows at once what it was told, as most do. */
  isSlow = false;
  readonly searched: string[] = [];
  readonly search = new SearchField(this, (text) => {
    this.searched.push(text);
    if (!this.isSlow) this.q = text;
  });

  get field(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  protected override render() {
    return this.search.render(this.q, 'Search customers');
  }
}
customElements.define('test-search-host', SearchHost);

describe('search field', () => {
  let clock: PageClock;
  beforeEach(() => (clock = new PageClock('2024-11-12T12:00:00Z', 200)));
  afterEach(() => clock.restore());

  async function searchHost(properties: Partial<SearchHost> = {}) {
    const host = document.createElement('test-search-host') as SearchHost;
    await fixture(html`<div>${Object.assign(host, properties)}</div>`);
    await host.updateComplete;
    host.field.focus();
    return host;
  }

  async function type(host: SearchHost, text: string) {
    await sendKeys({ type: text });
    await clock.advance(250);
    await host.updateComplete;
  }

  it('has a name and is accessible', async () => {
    const host = await searchHost();
    expect(host.field.getAttribute('aria-label')).to.equal('Search customers');
    await expect(host).to.be.accessible();
  });

  it('keeps a space before a pause: the box is never changed while somebody types', async () => {
    const host = await searchHost();
    await type(host, 'jan ');
    await type(host, 'de bouw');
    expect(host.field.value).to.equal('jan de bouw');
    expect(host.searched).to.deep.equal(['jan', 'jan de bouw']);
  });

  it('searches at once with Enter, and never twice for the same', async () => {
    const host = await searchHost();
    await sendKeys({ type: 'jan' });
    await press('Enter', 'Enter');
    await type(host, ' ');
    expect(host.searched).to.deep.equal(['jan']);
  });

  it('does not search for a text that is being composed, not with Enter either', async () => {
    const host = await searchHost();
    host.field.dispatchEvent(new CompositionEvent('compositionstart'));
    host.field.value = 'に';
    host.field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    host.field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    await clock.advance(5000);
    expect(host.searched).to.deep.equal([]);
    host.q = 'other';
    await host.updateComplete;
    expect(host.field.value).to.equal('に');
    host.field.dispatchEvent(new CompositionEvent('compositionend'));
    await clock.advance(250);
    expect(host.searched).to.deep.equal(['に']);
  });

  it('shows what is searched for when that changes elsewhere', async () => {
    const host = await searchHost({ q: 'jan' });
    expect(host.field.value).to.equal('jan');
    host.q = '';
    await host.updateComplete;
    expect(host.field.value).to.equal('');
    await type(host, 'jan');
    expect(host.searched).to.deep.equal(['jan']);
  });

  it('is not set back by what the host shows late, nor by an update about something else', async () => {
    const host = await searchHost({ isSlow: true });
    await type(host, 'a');
    host.requestUpdate();
    await host.updateComplete;
    await type(host, 'b');
    host.q = 'a';
    await host.updateComplete;
    expect(host.field.value).to.equal('ab');
    host.q = 'ab';
    await host.updateComplete;
    await type(host, 'c');
    expect(host.searched).to.deep.equal(['a', 'ab', 'abc']);
  });

  it('is emptied by Escape, which then reaches the page again', async () => {
    const host = await searchHost();
    const heard: string[] = [];
    host.parentElement!.addEventListener('keydown', ({ key }) => heard.push(key));
    await sendKeys({ type: 'jan' });
    await press('Escape');
    expect([host.field.value, heard]).to.deep.equal(['', []]);
    await clock.advance(1000);
    expect(host.searched, 'nothing was searched for yet').to.deep.equal([]);
    await type(host, 'piet');
    await press('Escape', 'Escape');
    expect(host.searched).to.deep.equal(['piet', '']);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('is emptied in a dialog of the page’s without closing it', async () => {
    const host = await searchHost();
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    dialog.append(host);
    dialog.showModal();
    host.field.focus();
    await sendKeys({ type: 'jan' });
    await press('Escape');
    expect([host.field.value, dialog.open]).to.deep.equal(['', true]);
  });

  it('has letters that no phone zooms in on', async () => {
    const host = await searchHost();
    const size = () => parseFloat(getComputedStyle(host.field).fontSize);
    host.style.setProperty('font-size', '12px');
    expect(size()).to.equal(12);
    await emulate({ pointer: 'coarse' });
    expect(size()).to.equal(16);
    host.style.setProperty('font-size', '20px');
    expect(size()).to.equal(20);
    await emulate({});
  });
});
