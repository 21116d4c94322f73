import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { loadTexts } from '../../../src/core/texts/languages.js';
import { commonTexts } from '../../../src/locales/common-texts.js';
import { kpiTexts } from '../../../src/locales/kpi-texts.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import { customerSort } from '../../../src/families/customer/customer-sort.js';
import { summary } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

const metrics = ['total-customers', 'nearing-expiration', 'nearing-renewal', 'low-license-assignment'];

/** Counts the updates of cards while `act` runs. */
async function updatesDuring(act: () => Promise<unknown>): Promise<number> {
  const prototype = KpiCard.prototype as unknown as { updated(changed: unknown): void };
  const { updated } = prototype;
  let count = 0;
  prototype.updated = function (this: unknown, changed: unknown) {
    count += 1;
    updated.call(this, changed);
  };
  try {
    await act();
  } finally {
    prototype.updated = updated;
  }
  return count;
}

describe('A thousand cards in one hub', () => {
  before(async () => {
    [PartnerHub, KpiCard].forEach((element) => register(element));
    await Promise.all([commonTexts, kpiTexts].map((family) => loadTexts(family, 'en')));
  });

  it('ask one question together and draw a fixed number of times each', async () => {
    const source = new ScriptedSource();
    const hub = Object.assign(document.createElement('partner-hub'), { source });
    const cards = Array.from({ length: 1000 }, (_, place) =>
      Object.assign(document.createElement('kpi-card'), { metric: metrics[place % metrics.length] }),
    );
    hub.append(...cards);
    const all = (state: string) => waitUntil(() => cards.every((card) => card.state === state), state);
    const mounted = await updatesDuring(async () => {
      await fixture(html`<div>${hub}</div>`);
      await all('loading');
      source.open[0]!.answer(summary());
      await all('ready');
    });
    expect(source.asked).to.have.length(1);
    expect(mounted / cards.length).to.be.at.most(3);
    const shared = await updatesDuring(async () => {
      hub.hub.set(customerFilters, { q: 'x' });
      hub.hub.set(customerFilters, { q: 'xy' });
      hub.hub.set(customerSort, 'displayName');
      await Promise.all(cards.map((card) => card.updateComplete));
    });
    // The filters, which say whether a card is chosen, are read once for both changes; the order of the list is no matter of a card's.
    expect(shared).to.equal(cards.length);
    const asked = await updatesDuring(async () => {
      const done = hub.refresh();
      await waitUntil(() => source.open.length === 2);
      source.open[1]!.answer(summary({ totalCustomers: { value: 7, previous: 6, explanation: null } }));
      await done;
      await waitUntil(() => cards[0]!.shadowRoot!.querySelector('[part~="value"]')!.textContent === '7');
    });
    expect(source.asked).to.have.length(2);
    expect(asked / cards.length).to.be.at.most(2);
  });
});
