import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { tabPanels } from '../../../src/components/tab-set/tab-panels.js';
import { TabSet } from '../../../src/components/tab-set/tab-set.js';
import type { TabChangeEvent } from '../../../src/components/tab-set/tab-set.events.js';
import type { Tab } from '../../../src/components/tab-set/tab.js';
import { register } from '../../../src/core/element/register.js';
import { surface } from '../../../src/styles/surface.js';
import { tokens } from '../../../src/styles/tokens.js';
import { press } from '../../support/press.js';

register(TabSet);

/** An element with tabs, as an author writes it. */
class TabHost extends LitElement {
  static override styles = [tokens, surface];
  @property() tab?: string;
  @property({ attribute: false }) tabs: readonly Tab[] = [
    { key: 'subscriptions', label: 'Subscriptions' },
    { key: 'trials', label: 'Trials' },
    { key: 'admins', label: 'Administrators' },
    { key: 'usage', label: 'Usage of all products' },
  ];
  /** How often each panel was made. */
  readonly made: string[] = [];

  get tabSet(): TabSet {
    return this.renderRoot.querySelector('hub-tab-set')!;
  }

  /** The tabs on the screen. */
  get buttons(): HTMLElement[] {
    return [...this.tabSet.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
  }

  /** The key of the tab that has the focus. */
  get focused(): string | undefined {
    return this.tabSet.shadowRoot!.activeElement?.id.replace(/^tab-/, '');
  }

  /** What a person sees of the panels. */
  get visible(): string {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[slot]')]
      .filter((panel) => panel.checkVisibility())
      .map((panel) => panel.textContent.trim())
      .join();
  }

  private panel(key: string) {
    if (!this.made.includes(key)) this.made.push(key);
    return html`<p>Panel ${key}</p>
      <input aria-label=${key} />`;
  }

  protected override render() {
    const tabs = this.tabs.map((tab) => ({ ...tab, panel: () => this.panel(tab.key) }));
    return html`<div class="surface">
      <hub-tab-set
        label="Acme"
        .tabs=${tabs}
        .selected=${this.tab}
        @tab-change=${(event: TabChangeEvent) => (this.tab = event.detail.tab)}
        >${tabPanels(tabs, this.tab)}</hub-tab-set
      >
    </div>`;
  }
}
customElements.define('test-tab-host', TabHost);

async function tabHost(properties: Partial<TabHost> = {}) {
  const host = document.createElement('test-tab-host') as TabHost;
  await fixture(html`<div>${Object.assign(host, properties)}</div>`);
  await drawn(host);
  return host;
}

async function drawn(host: TabHost) {
  await host.updateComplete;
  await host.tabSet.updateComplete;
}

describe('hub-tab-set', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('shows the first tab, and is accessible', async () => {
    const host = await tabHost();
    expect(host.visible).to.equal('Panel subscriptions');
    expect(host.buttons.map((tab) => tab.ariaSelected)).to.deep.equal(['true', 'false', 'false', 'false']);
    await expect(host).to.be.accessible();
  });

  it('names its panel by its tab, and the tabs control their panels', async () => {
    const host = await tabHost({ tab: 'trials' });
    const root = host.tabSet.renderRoot as ShadowRoot;
    const panel = root.querySelector('[role="tabpanel"]:not([hidden])')!;
    expect(root.getElementById(panel.getAttribute('aria-labelledby')!)).to.equal(host.buttons[1]);
    expect(host.buttons[1]!.getAttribute('aria-controls')).to.equal(panel.id);
  });

  it('shows the tab that is set from outside, and the first one for an unknown key', async () => {
    const host = await tabHost({ tab: 'admins' });
    expect(host.visible).to.equal('Panel admins');
    host.tab = 'nonsense';
    await drawn(host);
    expect(host.visible).to.equal('Panel subscriptions');
  });

  it('makes a panel when it is first shown, and keeps it with what was typed', async () => {
    const host = await tabHost();
    expect(host.made).to.deep.equal(['subscriptions']);
    host.buttons[1]!.click();
    await drawn(host);
    expect(host.made).to.deep.equal(['subscriptions', 'trials']);
    const field = host.renderRoot.querySelector<HTMLInputElement>('[slot="panel-trials"] input')!;
    field.value = 'typed';
    host.buttons[0]!.click();
    await drawn(host);
    host.buttons[1]!.click();
    await drawn(host);
    expect(host.renderRoot.querySelector('[slot="panel-trials"] input')).to.equal(field);
    expect([host.visible, field.value]).to.deep.equal(['Panel trials', 'typed']);
  });

  it('tells which tab was chosen, once, and not what the page sets', async () => {
    const host = await tabHost();
    const told: string[] = [];
    host.tabSet.addEventListener('tab-change', ({ detail }: CustomEventInit<{ tab: string }>) =>
      told.push(detail!.tab),
    );
    host.tab = 'admins';
    await drawn(host);
    setTimeout(() => host.buttons[1]!.click());
    const event = await oneEvent<TabChangeEvent>(host.tabSet, 'tab-change');
    expect(event.detail).to.deep.equal({ tab: 'trials' });
    await drawn(host);
    host.buttons[1]!.click();
    expect(told).to.deep.equal(['trials']);
  });

  it('stays where it is when the page refuses', async () => {
    const host = await tabHost();
    host.tabSet.addEventListener(
      'tab-change',
      (event) => (event.preventDefault(), event.stopImmediatePropagation()),
      true,
    );
    host.buttons[1]!.click();
    await drawn(host);
    expect(host.visible).to.equal('Panel subscriptions');
  });

  it('goes from tab to tab with arrows, Home and End, and shows one with Enter or Space', async () => {
    const host = await tabHost();
    host.buttons[0]!.focus();
    await press('ArrowRight');
    expect([host.focused, host.visible]).to.deep.equal(['trials', 'Panel subscriptions']);
    await press('Enter');
    await drawn(host);
    expect(host.visible).to.equal('Panel trials');
    await press('End', ' ');
    await drawn(host);
    expect([host.focused, host.visible]).to.deep.equal(['usage', 'Panel usage']);
    await press('ArrowRight');
    expect(host.focused).to.equal('subscriptions');
    await press('ArrowLeft', 'ArrowDown', 'Home');
    expect(host.focused).to.equal('subscriptions');
  });

  it('is one Tab stop, at the tab that shows, and the panel is the next', async () => {
    const host = await tabHost({ tab: 'trials' });
    host.buttons[1]!.focus();
    await press('ArrowRight', 'Tab');
    expect(host.tabSet.shadowRoot!.activeElement!.getAttribute('role')).to.equal('tabpanel');
    await press('Shift+Tab');
    expect(host.focused).to.equal('trials');
  });

  it('goes the other way where writing does', async () => {
    document.documentElement.dir = 'rtl';
    const host = await tabHost();
    host.buttons[0]!.focus();
    await press('ArrowLeft');
    expect(host.focused).to.equal('trials');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`goes on in the next line where there is no room, and nothing scrolls, ${dir}`, async () => {
      document.documentElement.dir = dir;
      const host = await tabHost();
      const line = host.tabSet.renderRoot.querySelector<HTMLElement>('.tabs')!;
      const rows = () => new Set(host.buttons.map((tab) => tab.getBoundingClientRect().top)).size;
      expect(rows()).to.equal(1);
      // How many fit in a line depends on the engine's letters.
      for (const [width, most] of [
        [280, 3],
        [100, 4],
      ] as const) {
        host.parentElement!.style.setProperty('inline-size', `${width}px`);
        expect(rows()).to.be.within(most === 4 ? 4 : 2, most);
        const box = line.getBoundingClientRect();
        for (const tab of host.buttons) {
          const { left, right } = tab.getBoundingClientRect();
          expect([left >= box.left, right <= box.right]).to.deep.equal([true, true]);
          expect(tab.scrollWidth).to.be.at.most(tab.clientWidth);
        }
        expect(line.scrollWidth).to.equal(line.clientWidth);
      }
      await press('Tab', dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft', 'End');
      expect(host.focused).to.equal('usage');
      await press(dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft');
      expect(host.focused).to.equal('subscriptions');
    });
  }

  it('leaves the page’s scroll place alone', async () => {
    const host = await tabHost();
    host.parentElement!.style.setProperty('margin-block-start', '3000px');
    host.tab = 'usage';
    await drawn(host);
    expect(scrollY).to.equal(0);
  });

  it('follows tabs that come and go', async () => {
    const host = await tabHost({ tab: 'trials' });
    host.tabs = host.tabs.filter(({ key }) => key !== 'trials');
    await drawn(host);
    expect(host.visible).to.equal('Panel subscriptions');
    expect(host.buttons.map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
  });

  it('shows any key as it is', async () => {
    const odd = 'a"b <c>';
    const host = await tabHost({
      tabs: [
        { key: 'usage', label: 'Usage' },
        { key: odd, label: odd },
      ],
    });
    host.buttons[1]!.click();
    await host.tabSet.updateComplete;
    await drawn(host);
    expect(host.visible).to.equal(`Panel ${odd}`);
  });
});
