import { expect, fixture, html } from '@open-wc/testing';
import type { HubErrorEvent } from '../../src/core/element/hub-events.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import '../../src/define.js';
import { ScriptedSource } from '../support/scripted-source.js';
import { waitUntil } from '../support/wait-until.js';

/** An element with a mistake of the page's, what monitoring hears of it, and what visitors read. */
async function mistaken(markup: string, { source = new ScriptedSource(), locale = 'nl' } = {}) {
  const heard: HubErrorEvent['detail'][] = [];
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.addEventListener('hub-error', (event) => heard.push((event as HubErrorEvent).detail));
  const hub = Object.assign(document.createElement('partner-hub'), { locale, source });
  hub.innerHTML = markup;
  box.append(hub);
  const element = hub.firstElementChild as HubElement;
  await waitUntil(() => element.state === 'error' && heard.length > 0, `${markup} says what is wrong`);
  const read = element.shadowRoot!.querySelector('.notice')!.textContent!.replace(/\s+/g, ' ');
  return { heard, read };
}

describe('A mistake in the page', () => {
  for (const [markup, message, words] of [
    [
      '<kpi-card metric="bogus"></kpi-card>',
      'metric="bogus" is none of: total-customers, ',
      'Er is geen metric ‘bogus’',
    ],
    [
      '<kpi-card metric="total-licenses" section="nowhere"></kpi-card>',
      'section="nowhere" is none of: ',
      'staat niet in section ‘nowhere’, maar wel in: ',
    ],
    ['<kpi-group section="bogus"></kpi-group>', 'section="bogus" is none of: overview, ', 'Er is geen section ‘bogus’'],
    [
      '<partner-dashboard sections="one,two"></partner-dashboard>',
      'sections="one,two" is none of: ',
      'Geen van deze onderdelen bestaat',
    ],
    [
      '<customer-filter for="nobody"></customer-filter>',
      'for="nobody" names no customer-list in the same document or shadow root.',
      'for="nobody"',
    ],
  ] as const)
    it(`is told developers in English, and visitors in their language: ${markup}`, async () => {
      const { heard, read } = await mistaken(markup);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.include({ code: 'config', retryable: false });
      expect(heard[0]!.message).to.contain(message);
      expect(read).to.contain(words);
    });

  it('that has no source is told with what to write, and visitors in their language', async () => {
    const heard: HubErrorEvent['detail'][] = [];
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    box.addEventListener('hub-error', (event) => heard.push((event as HubErrorEvent).detail));
    box.innerHTML = '<kpi-card metric="total-customers"></kpi-card>';
    const card = box.firstElementChild as HubElement;
    await waitUntil(() => card.state === 'error' && heard.length > 0);
    expect(heard[0]!.message)
      .to.contain('There is no data source')
      .and.to.contain('api-base=')
      .and.to.contain('source="demo"');
    expect(card.shadowRoot!.querySelector('.notice-title')!.textContent).to.equal(
      'Dit element heeft geen gegevensbron.',
    );
  });
});
