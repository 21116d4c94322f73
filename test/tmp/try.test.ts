import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
describe('try', () => {
  for (const tag of [
    'kpi-card',
    'kpi-group',
    'customer-list',
    'expiring-table',
    'license-trend-chart',
    'calling-quality-chart',
    'calling-usage-table',
    'call-queue-table',
    'license-bar',
    'product-switch',
    'overage-table',
    'feature-usage-chart',
  ]) {
    it(tag, async () => {
      const el = document.createElement(tag) as HTMLElement & { state: string };
      el.setAttribute('source', 'demo');
      el.setAttribute('loading', 'eager');
      if (tag === 'kpi-card') el.setAttribute('metric', 'total-customers');
      if (tag === 'license-bar') el.setAttribute('customer-id', 'customer-1');
      const errors: unknown[] = [];
      el.addEventListener('hub-error', (e) => errors.push((e as CustomEvent).detail));
      await fixture(html`<div lang="nl">${el}</div>`);
      await waitUntil(() => ['ready', 'error', 'empty'].includes(el.state), tag + ' ' + el.state, {
        timeout: 8000,
      }).catch((e) => {
        console.log(tag, el.state, el.shadowRoot!.innerHTML.slice(0, 500));
        throw e;
      });
      console.log(
        tag,
        el.state,
        JSON.stringify(errors),
        el.shadowRoot!.textContent!.replace(/\s+/g, ' ').slice(0, 200),
      );
      expect(el.state).to.equal('ready');
    }).timeout(15000);
  }
});
