import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { RovingFocusController } from '../../../src/components/roving-focus/roving-focus.js';
import type { RovingFocusOptions } from '../../../src/components/roving-focus/roving-focus.js';
import { press } from '../../support/press.js';

type Item = HTMLButtonElement;

class RovingHost extends LitElement {
  @property({ attribute: false }) names: readonly string[] = ['Asia', 'Africa', 'Antarctica', 'Europe'];
  @property({ attribute: false }) disabled: readonly string[] = [];
  roving!: RovingFocusController<Item>;
  moves: string[] = [];

  rove(options: Partial<RovingFocusOptions<Item>>): void {
    const onMove = (item: Item) => this.moves.push(item.textContent);
    this.roving = new RovingFocusController(this, { items: () => this.items, onMove, ...options });
  }

  get items(): Item[] {
    return [...this.renderRoot.querySelectorAll<Item>('.item')];
  }

  item(name: string): Item {
    return this.items.find((item) => item.textContent === name)!;
  }

  get focused(): string | undefined {
    return this.shadowRoot!.activeElement?.textContent;
  }

  get stops(): string[] {
    return this.items.filter((item) => item.tabIndex === 0).map((item) => item.textContent);
  }

  protected override render() {
    return html`<button class="before">Before</button> ${repeat(
        this.names,
        (name) => name,
        (name) => html`<button class="item" ?disabled=${this.disabled.includes(name)}>${name}</button>`,
      )}<input />`;
  }
}
customElements.define('test-roving-host', RovingHost);

async function rovingHost(options: Partial<RovingFocusOptions<Item>> = {}, properties: Partial<RovingHost> = {}) {
  const host = document.createElement('test-roving-host') as RovingHost;
  host.rove(options);
  await fixture(html`${Object.assign(host, properties)}`);
  return host;
}

/** Presses keys one after the other and says where the focus was after each. */
async function focusAfter(host: RovingHost, ...keys: string[]): Promise<string> {
  const focused: (string | undefined)[] = [];
  for (const key of keys) {
    await press(key);
    focused.push(host.focused);
  }
  return focused.join(' ');
}

/** A key whose moment is given, and whether it was used. */
function keyAt(host: RovingHost, key: string, timeStamp: number): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  return !host.shadowRoot!.activeElement!.dispatchEvent(event);
}

describe('roving focus', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('gives the group one Tab stop, at first its first item, then the one that had the focus', async () => {
    const host = await rovingHost();
    expect(host.stops).to.deep.equal(['Asia']);
    host.renderRoot.querySelector<HTMLElement>('.before')!.focus();
    expect(await focusAfter(host, 'Tab', 'ArrowRight', 'Tab')).to.equal('Asia Africa ');
    expect(await focusAfter(host, 'Shift+Tab')).to.equal('Africa');
    expect(host.stops).to.deep.equal(['Africa']);
  });

  it('moves with all arrows, around the ends, and to the ends with Home and End', async () => {
    const host = await rovingHost();
    host.roving.focus();
    const keys = ['ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowRight', 'End', 'Home'];
    expect(await focusAfter(host, ...keys)).to.equal('Europe Asia Africa Asia Europe Asia Europe Asia');
    expect(host.moves).to.have.length(8);
  });

  it('leaves the arrows of the other direction alone', async () => {
    const host = await rovingHost({ direction: 'horizontal' });
    host.roving.focus();
    expect(await focusAfter(host, 'ArrowDown', 'ArrowUp', 'ArrowRight')).to.equal('Asia Asia Africa');
    const list = await rovingHost({ direction: 'vertical' });
    list.roving.focus();
    expect(await focusAfter(list, 'ArrowRight', 'ArrowLeft', 'ArrowDown')).to.equal('Asia Asia Africa');
  });

  it('goes to the left with the right arrow where writing goes to the left, and down stays down', async () => {
    document.documentElement.dir = 'rtl';
    const host = await rovingHost();
    host.roving.focus();
    expect(await focusAfter(host, 'ArrowLeft', 'ArrowRight', 'ArrowDown')).to.equal('Africa Asia Africa');
  });

  it('passes over disabled items', async () => {
    const host = await rovingHost({}, { disabled: ['Asia', 'Antarctica'] });
    expect(host.stops).to.deep.equal(['Africa']);
    host.roving.focus();
    expect(await focusAfter(host, 'ArrowRight', 'ArrowRight', 'Home', 'End')).to.equal('Europe Africa Africa Europe');
  });

  it('enters at the item that the host names, and at it again after the focus was elsewhere', async () => {
    const entry = () => document.querySelector<RovingHost>('test-roving-host')!.item('Antarctica');
    const host = await rovingHost({ entry });
    expect(host.stops).to.deep.equal(['Antarctica']);
    host.roving.focus();
    expect(await focusAfter(host, 'ArrowLeft', 'Tab', 'Shift+Tab')).to.equal('Africa  Antarctica');
  });

  it('keeps the focus on its item while others come, go and change places', async () => {
    const host = await rovingHost();
    host.item('Africa').focus();
    for (const names of [['Africa', 'Oceania', 'Asia'], ['Asia', 'Oceania', 'Africa'], ['Africa']]) {
      host.names = names;
      await host.updateComplete;
      expect(host.focused).to.equal('Africa');
      expect(host.stops).to.deep.equal(['Africa']);
    }
  });

  it('goes to the nearest item left when its own is removed or disabled', async () => {
    const host = await rovingHost();
    host.item('Africa').focus();
    host.names = ['Asia', 'Antarctica', 'Europe'];
    await host.updateComplete;
    expect(host.focused).to.equal('Antarctica');
    host.disabled = ['Antarctica', 'Europe'];
    await host.updateComplete;
    expect(host.focused).to.equal('Asia');
    expect(host.stops).to.deep.equal(['Asia']);
  });

  it('takes no focus that was elsewhere', async () => {
    const host = await rovingHost();
    host.item('Africa').focus();
    host.renderRoot.querySelector('input')!.focus();
    host.names = ['Asia', 'Europe'];
    await host.updateComplete;
    expect(host.focused).to.equal('');
    expect(host.stops).to.deep.equal(['Europe']);
  });

  it('uses up the keys that move it, and no others', async () => {
    const host = await rovingHost();
    const heard: string[] = [];
    host.addEventListener('keydown', (event) => heard.push(event.key));
    host.roving.focus();
    const isUsed = ['ArrowRight', 'x', 'Enter'].map((key) => keyAt(host, key, 0));
    expect(isUsed).to.deep.equal([true, false, false]);
    await press('Control+Home');
    expect(heard.filter((key) => key !== 'Control')).to.deep.equal(['x', 'Enter', 'Home']);
    expect(host.focused).to.equal('Africa');
  });

  it('goes to what is typed, and from one item with the same letter to the next', async () => {
    const host = await rovingHost({ textOf: (item) => item.textContent });
    host.roving.focus();
    const typed = (at: number, ...keys: string[]) =>
      keys.map((key, index) => {
        keyAt(host, key, at + index);
        return host.focused;
      });
    expect(typed(0, 'e')).to.deep.equal(['Europe']);
    expect(typed(2000, 'a', 'n')).to.deep.equal(['Asia', 'Antarctica']);
    expect(typed(4000, 'A', 'a')).to.deep.equal(['Asia', 'Africa']);
    expect(typed(6000, 'x'), 'nothing of that name').to.deep.equal(['Africa']);
    expect(keyAt(host, ' ', 8000), 'Space is the item’s').to.equal(false);
    expect(typed(9000, 'e')).to.deep.equal(['Europe']);
    expect(keyAt(host, ' ', 9001), 'also after a letter').to.equal(false);
  });

  it('finds texts with accents and blanks', async () => {
    const textOf = (item: HTMLElement) => item.textContent;
    const host = await rovingHost({ textOf }, { names: ['A', 'Été', 'New Delhi', 'New York'] });
    host.roving.focus();
    keyAt(host, 'e', 0);
    expect(host.focused).to.equal('Été');
    [...'new y'].forEach((key, index) => keyAt(host, key, 2000 + index));
    expect(host.focused).to.equal('New York');
  });

  it('works again after it was moved in the document', async () => {
    const host = await rovingHost();
    const parent = host.parentElement!;
    host.remove();
    parent.append(host);
    host.roving.focus();
    expect(await focusAfter(host, 'ArrowRight')).to.equal('Africa');
  });
});
