import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import { isolated } from '../../../src/core/texts/isolate.js';
import { register } from '../../../src/core/element/register.js';
import type { HubHelpdeskOpenEvent } from '../../../src/elements/partner-helpdesk/partner-helpdesk.events.js';
import { PartnerHelpdesk } from '../../../src/elements/partner-helpdesk/partner-helpdesk.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { expectAccessible } from '../../support/at-rest.js';
import { aChannel, all, deskSource, said, stayHere } from '../../support/help.js';
import { inHub } from '../../support/in-hub.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';

const phone = aChannel({ id: 'phone', kind: 'phone', label: 'Call us', url: null, phone: '+31 20 555 0100' });
const channels = (element: Element) => all(element, '[part~="channel"]');
const links = (element: Element) => all<HTMLAnchorElement>(element, 'a');
const partsOf = (element: Element, part: string) => all(element, `[part~="${part}"]`).map(said);

async function shown(...given: Parameters<typeof deskSource>): Promise<PartnerHelpdesk> {
  const element = await inHub('partner-helpdesk', deskSource(...given));
  await waitUntil(() => element.state === 'ready');
  return element;
}

describe('partner-helpdesk', () => {
  before(() => {
    register(PartnerHub);
    register(PartnerHelpdesk);
  });

  it('names each product once, however often the API does', async () => {
    const element = await shown(aChannel({ products: ['calling', 'holograms', 'calling', 'holograms'] }));
    const items = channels(element)[0]!.querySelectorAll('[part="products"] > li');
    expect([...items].map((item) => said(item))).to.deep.equal(['Webex Calling', 'holograms']);
  });

  it('shows for what a channel is, when, whether somebody is there now, and the way into it', async () => {
    const element = await shown(aChannel({ products: ['calling', 'contactCenter', 'holograms'] }), phone);
    for (const words of [
      ...['Chat with an engineer', 'Chat', 'Available now', 'Mon–Fri 08:00–18:00 CET', 'Webex Calling'],
      ...['Webex Contact Center', 'holograms', 'Start chat'],
    ])
      expect(said(channels(element)[0]), words).to.contain(words);
    const [chat, call] = links(element);
    expect(chat).to.include({
      href: 'https://help.partner.example/chat',
      target: '_blank',
      rel: 'noopener noreferrer',
    });
    expect(chat!.ariaLabel).to.equal('Start chat: Chat with an engineer (opens in a new tab)');
    expect(call).to.include({ href: 'tel:+31205550100', target: '' });
    // A number is read from left to right wherever the sentence runs.
    expect(said(call)).to.equal(`Call ${isolated('+31 20 555 0100')}`);
    await expectAccessible(element);
  });

  it('says in words and by an icon whether somebody is there now', async () => {
    const element = await shown(aChannel(), aChannel({ id: 'b', available: false }));
    expect(partsOf(element, 'availability')).to.deep.equal(['Available now', 'Not available now']);
    const drawn = all(element, '[part="availability"] path').map((path) => path.getAttribute('d'));
    expect(new Set(drawn).size).to.equal(2);
  });

  it('shows kinds that it does not know by their own name, in the API’s order', async () => {
    const element = await shown(
      aChannel({ id: 'z', kind: 'carrierPigeon', label: 'Send a pigeon' }),
      aChannel({ id: 'a', kind: 'case', label: ' ' }),
      aChannel({ id: 'c', kind: 'constructor', label: 'Odd' }),
    );
    expect(partsOf(element, 'kind')).to.deep.equal(['carrierPigeon', 'Case', 'constructor']);
    expect(partsOf(element, 'label')).to.deep.equal(['Send a pigeon', 'Case', 'Odd']);
    expect(links(element).map((link) => said(link)!.split(' (')[0])).to.deep.equal(['Open', 'Open case', 'Open']);
  });

  it('writes to an address, whether it is the label or the link', async () => {
    const element = await shown(
      aChannel({ kind: 'email', label: 'help+nl@partner.example', url: null }),
      aChannel({ id: 'b', kind: 'email', label: 'Write to us', url: 'mailto:help@partner.example?bcc=x@evil.example' }),
    );
    expect(links(element).map(({ href }) => href)).to.deep.equal([
      'mailto:help%2Bnl@partner.example',
      'mailto:help@partner.example',
    ]);
    expect(links(element).map(said)).to.deep.equal(['Write an e-mail', 'Write an e-mail']);
  });

  it('makes no link of what is none', async () => {
    const element = await shown(
      aChannel({ url: 'javascript:alert(1)' }),
      aChannel({ id: 'b', kind: 'phone', url: null, phone: '0800 CALL US' }),
      aChannel({ id: 'c', kind: 'phone', url: null, phone: '+31\u000020 555' }),
      aChannel({ id: 'd', url: 'https://me:secret@help.example/' }),
    );
    expect(links(element)).to.deep.equal([]);
    expect(partsOf(element, 'way').slice(0, 2)).to.deep.equal(['javascript:alert(1)', '0800 CALL US']);
  });

  it('asks the page before a channel is opened, which may open it itself', async () => {
    const element = await shown(aChannel(), phone);
    const asked = oneEvent<HubHelpdeskOpenEvent>(element, 'hub-helpdesk-open');
    const end = stayHere();
    links(element)[0]!.focus();
    await press('Enter');
    end();
    const event = await asked;
    expect(event.detail.channel).to.deep.equal(aChannel());
    expect([event.bubbles, event.composed, event.cancelable, event.defaultPrevented]).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);

    element.addEventListener('hub-helpdesk-open', (opened) => opened.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    links(element)[1]!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('leaves a link that is opened elsewhere to the browser', async () => {
    const element = await shown(aChannel());
    const heard: string[] = [];
    element.addEventListener('hub-helpdesk-open', ({ type }) => void heard.push(type));
    const end = stayHere();
    for (const keys of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])
      links(element)[0]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }),
      );
    end();
    expect(heard).to.deep.equal([]);
  });

  it('keeps what the page does to the event to itself', async () => {
    const element = await shown(aChannel());
    element.addEventListener('hub-helpdesk-open', (event) => {
      event.preventDefault();
      Object.assign(event.detail.channel, { label: 'Changed' });
    });
    links(element)[0]!.click();
    element.requestUpdate();
    await element.updateComplete;
    expect(partsOf(element, 'label')).to.deep.equal(['Chat with an engineer']);
  });

  it('is a view of data that the page gives', async () => {
    const source = new ScriptedSource();
    const element = await inHub('partner-helpdesk', source, { data: JSON.stringify({ channels: [phone] }) });
    await waitUntil(() => element.state === 'ready');
    expect(source.asked).to.deep.equal([]);
    expect(partsOf(element, 'label')).to.deep.equal(['Call us']);
  });

  it('is empty without channels, and where they are not offered', async () => {
    const none = await inHub('partner-helpdesk', deskSource());
    await waitUntil(() => none.state === 'empty');
    expect(none.shadowRoot!.textContent).to.contain('No channels yet');
    await expectAccessible(none);
    const source = new ScriptedSource(() => {
      throw new HubError('notOffered', '501', { status: 501 });
    });
    const notOffered = await inHub('partner-helpdesk', source);
    await waitUntil(() => notOffered.state === 'empty');
    expect(notOffered.shadowRoot!.textContent).to.contain('Not offered here');
  });

  it('fails with what happened, and recovers on Retry', async () => {
    let answer: unknown = new HubError('server', '500', { status: 500, trackingId: 'T-1' });
    const source = new ScriptedSource(() => {
      if (answer instanceof Error) throw answer;
      return answer;
    });
    const element = await inHub('partner-helpdesk', source);
    await waitUntil(() => element.state === 'error');
    expect(element.shadowRoot!.textContent).to.contain('T-1');
    await expectAccessible(element);
    answer = { channels: [aChannel()] };
    all(element, '[part="button"]')[0]!.click();
    await waitUntil(() => element.state === 'ready');
    expect(channels(element)).to.have.length(1);
  });

  it('leaves out a channel that cannot be read, and says so', async () => {
    const base = `${serverOrigin('mockApi')}/with/${encodeURIComponent(`fault=bad-row; on=/helpdesk&id=${crypto.randomUUID()}`)}`;
    const element = await inHub('partner-helpdesk', base);
    await waitUntil(() => element.state === 'ready');
    expect(element.shadowRoot!.textContent).to.contain('1 row could not be read');
  });

  it('asks nothing before it comes near the viewport where it is lazy, and nothing without a page', async () => {
    const source = deskSource(aChannel());
    await fixture(html`<div style="block-size: 10000px"></div>`);
    const element = await inHub('partner-helpdesk', source, { loading: 'lazy', style: 'margin-block-start: 20000px' });
    await new Promise(requestAnimationFrame);
    expect([source.asked, element.state]).to.deep.equal([[], 'loading']);
    element.scrollIntoView();
    await waitUntil(() => element.state === 'ready');
    expect(source.timesAsked('getHelpdesk')).to.equal(1);
  });

  it('forgets everything on logout', async () => {
    const element = await shown(aChannel());
    element.closest('partner-hub')!.logout();
    await waitUntil(() => element.state === 'idle');
    expect(element.shadowRoot!.textContent).not.to.contain('engineer');
  });

  it('speaks Dutch when the page does, and asks for the API’s words in it', async () => {
    const source = deskSource(aChannel(), phone);
    const element = await inHub('partner-helpdesk', source);
    await waitUntil(() => element.state === 'ready');
    element.closest('partner-hub')!.locale = 'nl';
    await waitUntil(() => partsOf(element, 'availability')[0] === 'Nu bereikbaar');
    expect(source.languages.at(-1)).to.equal('nl');
    expect(partsOf(element, 'heading')).to.deep.equal(['Helpdesk voor partners']);
    expect(said(links(element)[1])).to.equal(`${isolated('+31 20 555 0100')} bellen`);
  });

  it('never shows another channel’s words where a translator put its own', async () => {
    let given = [aChannel(), phone];
    const source = new ScriptedSource(() => ({ channels: given }));
    const element = await inHub('partner-helpdesk', source);
    await waitUntil(() => element.state === 'ready');
    translatePage(element.shadowRoot!);
    given = [phone, aChannel({ hours: 'Always', available: false })];
    await element.refresh();
    await element.updateComplete;
    expect(partsOf(element, 'label')).to.deep.equal(['Call us', 'Chat with an engineer']);
    expect(partsOf(element, 'hours')[1]).to.contain('Always');
    expect(partsOf(element, 'availability')[1]).to.equal('Not available now');
  });

  it('holds names of 2,000 characters in 280 px', async () => {
    const long = 'W'.repeat(2000);
    const element = await shown(
      aChannel({ kind: long, label: long, hours: long, products: [long], url: `https://help.example/${long}` }),
      aChannel({ id: 'b', url: `x:${long}`, phone: long }),
    );
    element.style.inlineSize = '280px';
    await element.updateComplete;
    const box = element.getBoundingClientRect();
    for (const one of all(element, '*')) {
      if (one.matches('.visually-hidden')) continue;
      const { left, right, width } = one.getBoundingClientRect();
      expect(width === 0 || (left >= box.left && right <= box.right + 1), one.className).to.equal(true);
    }
  });
});
