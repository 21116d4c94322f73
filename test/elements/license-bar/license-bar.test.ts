import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { LicenseBar } from '../../../src/elements/license-bar/license-bar.js';
import { aCustomer, licenses } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const part = (bar: LicenseBar, name: string) => bar.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const widths = (bar: LicenseBar) =>
  ['segment-used', 'segment-unused', 'segment-available', 'segment-overage'].map(
    (name) => part(bar, name)!.getBoundingClientRect().width,
  );

describe('license-bar', () => {
  before(() => register(LicenseBar));

  /** A bar with these figures in a box of 300 px, when it is drawn. */
  async function barOf(used: number, assigned: number, total: number) {
    const box = await fixture<HTMLElement>(
      html`<div><license-bar locale="en" used=${used} assigned=${assigned} total=${total}></license-bar></div>`,
    );
    box.style.setProperty('inline-size', '300px');
    const bar = box.querySelector('license-bar')!;
    await waitUntil(() => part(bar, 'bar'));
    return { bar, box };
  }

  it('is as wide as its numbers', async () => {
    const { bar } = await barOf(40, 60, 100);
    const [used, unused, available, overage] = widths(bar);
    const whole = used! + unused! + available! + overage!;
    expect(used! / whole).to.be.closeTo(0.4, 0.01);
    expect(unused! / whole).to.be.closeTo(0.2, 0.01);
    expect(available! / whole).to.be.closeTo(0.4, 0.01);
    expect(overage).to.equal(0);
    await expect(bar).to.be.accessible();
  });

  it('shows an overage beyond the mark at 100 % and never leaves its box', async () => {
    const { bar, box } = await barOf(120, 150, 100);
    const [, , available, overage] = widths(bar);
    expect(available).to.equal(0);
    expect(overage! / 300).to.be.closeTo(1 / 3, 0.02);
    expect(part(bar, 'bar')!.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right + 0.5);
  });

  it('tells its numbers to a pointer that rests on it', async () => {
    const { bar } = await barOf(40, 60, 100);
    const { x, y, width } = part(bar, 'bar')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + 3)] });
    await waitUntil(() => part(bar, 'tooltip'));
    const text = part(bar, 'tooltip')!.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('Used').and.to.contain('40%').and.to.contain('100');
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('asks for a customer, and for one of its subscriptions', async () => {
    const source = new ScriptedSource((question) =>
      question.name === 'getCustomer'
        ? aCustomer({ licenses: licenses({ total: 10, assigned: 5, used: 5 }) })
        : { items: [], total: 0 },
    );
    const bar = await fixture<LicenseBar>(
      html`<license-bar locale="en" .source=${source} customer-id="customer-1"></license-bar>`,
    );
    await waitUntil(() => bar.state === 'ready');
    expect(part(bar, 'bar')!.ariaLabel ?? part(bar, 'bar')!.getAttribute('aria-label'))
      .to.contain('5 used')
      .and.to.contain('of 10 licenses');
    bar.subscriptionId = 'gone';
    await waitUntil(() => bar.state === 'empty');
    expect(source.asked.map(({ name }) => name)).to.deep.equal(['getCustomer', 'listCustomerSubscriptions']);
  });

  it('says which figure it lacks, and shows them once they are all there', async () => {
    const bar = await fixture<LicenseBar>(html`<license-bar locale="en" used="5"></license-bar>`);
    const lack = () => [bar.state, part(bar, 'notice')?.textContent?.trim()];
    await waitUntil(() => part(bar, 'notice'));
    expect(lack()).to.deep.equal(['idle', 'Choose what to show: assigned is not set.']);
    bar.assigned = 10;
    await bar.updateComplete;
    expect(lack()).to.deep.equal(['idle', 'Choose what to show: total is not set.']);
    bar.total = 0;
    await waitUntil(() => bar.state === 'ready');
  });

  it('waits for a customer, and says what failed', async () => {
    const source = new ScriptedSource(() => {
      throw new HubError('notFound', 'gone', { status: 404 });
    });
    const bar = await fixture<LicenseBar>(html`<license-bar locale="en" .source=${source}></license-bar>`);
    await waitUntil(() => bar.shadowRoot!.textContent.includes('customer-id is not set'));
    expect([bar.state, source.asked]).to.deep.equal(['idle', []]);
    bar.customerId = 'customer-9';
    await waitUntil(() => bar.state === 'error');
    expect(bar.shadowRoot!.textContent).to.contain('This could not be found.');
  });
});
