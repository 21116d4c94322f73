import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Resource, ResourcePage } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { HubResourceOpenEvent } from '../../../src/elements/resource-center/resource-center.events.js';
import { ResourceCenter } from '../../../src/elements/resource-center/resource-center.js';
import { expectAccessible } from '../../support/at-rest.js';
import { aResource, all, answering, isForAll, resources, resourcesPage, said, stayHere } from '../../support/help.js';
import { inHub } from '../../support/in-hub.js';
import { PageClock, withoutPause } from '../../support/page-clock.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import type { Asked } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

const queues = aResource({ id: 'queues', featured: true });
const prices = aResource({
  ...{ id: 'prices', title: 'Prijslijst één', description: 'Valid for Calling.', category: 'sales', type: 'document' },
  ...{ language: 'nl', quickLink: true, url: 'https://help.partner.example/prices', updatedAt: '2026-11-21T23:30:00Z' },
});
const some = [
  queues,
  prices,
  aResource({ id: 'odd', title: 'Odd', description: '', category: 'holograms', type: 'map' }),
];

/** What a title says, without that it opens in a new tab. */
const titleOf = (element: Element) => said(element.querySelector('bdi'));
const titles = (element: Element) => all(element, '.found > .resource [part~="title"]').map(titleOf);
const links = (element: Element) => all<HTMLAnchorElement>(element, '.found a');
const sections = (element: Element) => all(element, '[part="section-heading"]').map(said);
const field = (element: Element) => all<HTMLInputElement>(element, '[part="search-field"]')[0]!;
const count = (element: Element) => said(all(element, '[part="count"]')[0]);
const marks = (element: Element) => all(element, 'mark').map(said);
const chips = (element: Element) => all(element, '[part="chip"]').map(said);
const menu = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll('hub-filter-menu')].find(({ label }) => label === name)!;
const options = (element: Element, name: string) =>
  [...menu(element, name).shadowRoot!.querySelectorAll('[part="option"]')].map(said);
const more = (element: Element) => all(element, '.more-button')[0];
const asksForAll = (source: ScriptedSource) => source.asked.filter(isForAll);

async function ready(element: ResourceCenter): Promise<ResourceCenter> {
  await waitUntil(() => element.state === 'ready');
  await element.updateComplete;
  return element;
}
const sourceOf = (given: readonly Resource[] = some, most?: number) => new ScriptedSource(answering(given, most));
const shown = async (source = sourceOf(), attributes: Record<string, string> = {}) =>
  ready(await inHub('resource-center', source, attributes));

async function type(element: ResourceCenter, text: string): Promise<void> {
  field(element).focus();
  field(element).select();
  await (text ? sendKeys({ type: text }) : press('Delete'));
}

describe('resource-center', () => {
  before(() => {
    register(PartnerHub);
    register(ResourceCenter);
  });

  it('shows quick links, featured resources, and all resources with all that is known of them', async () => {
    const element = await shown();
    expect(sections(element)).to.deep.equal(['Quick links', 'Featured resources', 'All resources']);
    expect(all(element, '.quick-link').map(titleOf)).to.deep.equal(['Prijslijst één']);
    expect(all(element, '[part~="featured"] .resource [part~="title"]').map(titleOf)).to.deep.equal([
      'Set up call queues',
    ]);
    expect(titles(element)).to.deep.equal(['Set up call queues', 'Prijslijst één', 'Odd']);
    expect(all(element, '.found [part="facts"]').map(said)).to.deep.equal([
      'Calling Guide English Updated Oct 5, 2026',
      'Sales Document Dutch Updated Nov 22, 2026',
      'holograms map English Updated Oct 5, 2026',
    ]);
    expect(count(element)).to.equal('3 resources');
    await expectAccessible(element);
  });

  it('asks one question for each section, and none before it is in a page', async () => {
    const source = sourceOf();
    await shown(source);
    expect(source.asked).to.deep.equal([
      { name: 'listResources', max: 12, offset: 0 },
      { name: 'listResources', quickLink: true, max: 50 },
      { name: 'listResources', featured: true, max: 50 },
    ]);
  });

  it('shows no section without resources in it', async () => {
    const element = await shown(sourceOf([aResource()]));
    expect(sections(element)).to.deep.equal(['All resources']);
  });

  it('searches while somebody types, once the typing pauses, and marks what was searched for', async () => {
    const source = sourceOf();
    const element = await shown(source);
    await withoutPause(() => type(element, 'een'));
    await waitUntil(() => element.q === 'een' && element.state === 'ready');
    expect(asksForAll(source).map(({ q }) => q)).to.deep.equal([undefined, 'een']);
    expect(titles(element)).to.deep.equal(['Prijslijst één']);
    expect(marks(element)).to.deep.equal(['één']);
    expect(count(element)).to.equal('1 resource found');
    await waitUntil(() => said(all(element, '.surface + [role=status]')[0]) === '1 resource found');
    await expectAccessible(element);
  });

  it('marks in titles and descriptions, and only as text', async () => {
    const element = await shown(
      sourceOf([aResource({ title: 'The <b>call</b>', description: 'A Call & <img src=x onerror=alert(1)> call' })]),
      { q: 'call' },
    );
    expect(marks(element)).to.deep.equal(['call', 'Call', 'call']);
    expect(titles(element)).to.deep.equal(['The <b>call</b>']);
    expect(all(element, 'img, .found b')).to.deep.equal([]);
  });

  it('waits with a search while a text is composed', async () => {
    const clock = new PageClock('2026-11-22T12:00:00Z', 200);
    const source = sourceOf();
    const element = await shown(source);
    const box = field(element);
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart'));
    box.value = 'か';
    box.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await clock.advance(5000);
    expect(asksForAll(source)).to.have.length(1);
    box.value = '漢';
    box.dispatchEvent(new CompositionEvent('compositionend'));
    await clock.advance(5000);
    clock.restore();
    await waitUntil(() => asksForAll(source).at(-1)!.q === '漢');
  });

  it('keeps keys that are typed from the page’s shortcuts, and empties the box with Escape', async () => {
    const element = await shown();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => void heard.push(key);
    addEventListener('keydown', listen);
    await type(element, 'sk');
    await waitUntil(() => element.q === 'sk');
    await press('Escape');
    await waitUntil(() => element.q === undefined && element.state === 'ready');
    removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
    expect(field(element).value).to.equal('');
  });

  it('keeps what was found until the next answer comes, and ends on the last question’s', async () => {
    const waiting: { q: unknown; answer(): void }[] = [];
    const script = answering(some);
    const source = new ScriptedSource((asked: Asked) => (isForAll(asked) && asked.q ? undefined : script(asked)));
    const element = await shown(source);
    for (const q of ['queues', 'odd']) {
      element.q = q;
      await waitUntil(() => source.open.some(({ question }) => question.q === q));
      const open = source.open.find(({ question }) => question.q === q)!;
      waiting.push({ q, answer: () => open.answer(script(open.question)) });
    }
    expect(element.state).to.equal('loading');
    expect(titles(element)).to.have.length(3);
    expect(all(element, '.found')[0]!.getAttribute('aria-busy')).to.equal('true');
    expect(count(element)).to.equal('Searching…');
    expect(marks(element)).to.deep.equal([]);
    waiting[1]!.answer();
    waiting[0]!.answer();
    await ready(element);
    expect(titles(element)).to.deep.equal(['Odd']);
    expect(field(element).value).to.equal('odd');
  });

  it('filters by category and type, with how many each would find', async () => {
    const element = await shown();
    const type = menu(element, 'Type');
    type.open();
    await type.updateComplete;
    expect(options(element, 'Type')).to.deep.equal(['Document 1', 'Guide 1', 'map 1']);
    type.shadowRoot!.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await waitUntil(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Prijslijst één']);
    expect(chips(element)).to.deep.equal(['Type: Document']);
    type.close();
    menu(element, 'Category').open();
    await menu(element, 'Category').updateComplete;
    expect(options(element, 'Category')).to.deep.equal(['Sales 1']);
  });

  it('begins with the filters of its attributes, also with codes that nobody knows', async () => {
    const source = sourceOf();
    const element = await shown(source, { q: ' Odd ', category: 'holograms, sales,holograms', type: '["map"]' });
    expect(asksForAll(source)).to.deep.equal([
      { name: 'listResources', q: 'Odd', category: ['holograms', 'sales'], type: ['map'], max: 12, offset: 0 },
    ]);
    expect(titles(element)).to.deep.equal(['Odd']);
    expect(chips(element)).to.deep.equal(['Category: holograms', 'Category: Sales', 'Type: map']);
    await expectAccessible(element);
  });

  it('understands properties that a framework sets to what attributes hold, and bad ones as nothing', async () => {
    const element = await shown();
    for (const [property, value, narrowedBy] of [
      ['category', 'calling, sales', ['Category: Calling', 'Category: Sales', '']],
      ['category', '["sales"]', ['Category: Sales', '']],
      ['category', 7, ['']],
      ['category', ['sales', null, ''], ['Category: Sales', '']],
      ['q', 365, ['Category: Sales', '365']],
      ['q', {}, ['Category: Sales', '']],
    ] as const) {
      Object.assign(element, { [property]: value });
      await waitUntil(() => !element.isUpdatePending && ['ready', 'empty'].includes(element.state));
      expect([...chips(element), field(element).value]).to.deep.equal(narrowedBy);
    }
  });

  it('ends one filter by its chip, and the focus goes where the next search begins', async () => {
    const element = await shown(sourceOf(), { category: 'calling,sales' });
    const removers = () => all(element, '[part="remove"]');
    removers()[0]!.focus();
    removers()[0]!.click();
    await waitUntil(() => chips(element).length === 1);
    expect(element.category).to.deep.equal(['sales']);
    await waitUntil(() => element.shadowRoot!.activeElement === removers()[0]);
    await press('Delete');
    await waitUntil(() => chips(element).length === 0 && element.state === 'ready');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(titles(element)).to.have.length(3);
  });

  it('ends the search and all filters with one press', async () => {
    const element = await shown(sourceOf(), { q: 'valid', category: 'sales' });
    all(element, '[part="clear"]')[0]!.click();
    await waitUntil(() => titles(element).length === 3);
    expect([field(element).value, chips(element)]).to.deep.equal(['', []]);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('tells nothing found from no resources, and clears with a press what found nothing', async () => {
    const nothing = await inHub('resource-center', sourceOf(), { q: 'zzz' });
    await waitUntil(() => nothing.state === 'empty');
    await nothing.updateComplete;
    expect(nothing.shadowRoot!.textContent).to.contain('No resources found');
    expect(sections(nothing)).to.contain('All resources');
    await expectAccessible(nothing);
    all(nothing, '.notice [part="button"]')[0]!.click();
    await ready(nothing);
    expect(titles(nothing)).to.have.length(3);
    expect(nothing.shadowRoot!.activeElement).to.equal(field(nothing));
    expect(said(all(nothing, '.surface + [role=status]')[0])).to.equal('3 resources');

    const none = await inHub('resource-center', sourceOf([]));
    await waitUntil(() => none.state === 'empty');
    await none.updateComplete;
    expect(none.shadowRoot!.textContent).to.contain('No resources yet');
    expect([sections(none), all(none, '[part="tools"]')]).to.deep.equal([[], []]);
    await expectAccessible(none);
  });

  it('shows more when more is wanted, says how many of how many, and goes on with the first of them', async () => {
    const source = sourceOf(resources(30));
    const element = await shown(source);
    expect(titles(element)).to.have.length(12);
    expect(said(all(element, '[part="more"] p')[0])).to.equal('12 of 30 resources shown');
    more(element)!.focus();
    await press('Enter');
    await waitUntil(() => titles(element).length === 24);
    expect(links(element).indexOf(element.shadowRoot!.activeElement as HTMLAnchorElement)).to.equal(12);
    expect(said(all(element, '.surface + [role=status]')[0])).to.equal('24 of 30 resources shown');
    more(element)!.click();
    await waitUntil(() => titles(element).length === 30);
    expect(all(element, '[part="more"]')).to.deep.equal([]);
    expect(asksForAll(source).map(({ offset }) => offset)).to.deep.equal([0, 12, 24]);
  });

  it('shows more of a server that sends smaller pages than it was asked for', async () => {
    const element = await shown(sourceOf(resources(23), 5));
    await waitUntil(() => titles(element).length === 12);
    more(element)!.click();
    await waitUntil(() => titles(element).length === 23);
    expect(titles(element).at(-1)).to.equal('Resource 23');
  });

  it('shows no resource twice that the server sends twice', async () => {
    const twice = [...some, queues];
    const element = await shown(new ScriptedSource(() => resourcesPage(twice)));
    expect(titles(element)).to.deep.equal(['Set up call queues', 'Prijslijst één', 'Odd']);
    expect(all(element, '.quick-link')).to.have.length(1);
  });

  it('shows all resources to which a server gives the same id, and offers no more than there are', async () => {
    const alike = ['One', 'Two', 'Three'].map((title) => aResource({ id: 'same', title }));
    const element = await shown(sourceOf(alike));
    expect(titles(element)).to.deep.equal(['One', 'Two', 'Three']);
    expect(all(element, '[part="more"]')).to.deep.equal([]);
  });

  it('offers no more where all were asked for, and calls none unreadable that never came', async () => {
    const few = resources(3);
    const source = new ScriptedSource(({ offset = 0 }) => resourcesPage(Number(offset) === 0 ? few : [], 40));
    const element = await shown(source);
    await waitUntil(() => more(element)?.ariaDisabled === 'false');
    while (more(element)) {
      if (more(element)!.ariaDisabled !== 'true') more(element)!.click();
      await turns(2);
    }
    expect(said(all(element, '[part="more"] p')[0])).to.equal('3 of 40 resources shown');
    expect(element.shadowRoot!.textContent).not.to.contain('could not be read');
  });

  it('begins anew with the first ones when something else is searched for', async () => {
    const element = await shown(sourceOf(resources(30)));
    more(element)!.click();
    await waitUntil(() => titles(element).length === 24);
    element.q = 'resource';
    await waitUntil(() => titles(element).length === 12 && element.state === 'ready');
  });

  it('keeps what it has when the next ones cannot be had, says so beside the button, and gets them on Retry', async () => {
    let isDown = true;
    const script = answering(resources(30));
    const source = new ScriptedSource((asked) => {
      if (isDown && asked['offset'] === 12) throw new HubError('server', '500', { status: 500 });
      return script(asked);
    });
    const element = await shown(source);
    more(element)!.click();
    await waitUntil(() => element.state === 'stale');
    await element.updateComplete;
    expect(titles(element)).to.have.length(12);
    expect(said(all(element, '[part="more"] p')[0])).to.equal(
      '12 of 30 resources shown The next resources could not be loaded.',
    );
    await expectAccessible(element);
    isDown = false;
    more(element)!.click();
    await waitUntil(() => titles(element).length === 24);
  });

  it('makes a title of a link that may not be followed', async () => {
    const urls = ['javascript:alert(1)', 'http://help.example/', '/help', 'https://me:x@help.example/', ''];
    const element = await shown(
      sourceOf(urls.map((url, place) => aResource({ id: `${place}`, url, quickLink: true }))),
    );
    expect(titles(element)).to.have.length(5);
    expect(all(element, 'a')).to.deep.equal([]);
  });

  it('opens a resource in a new tab, after the page was asked, which may show it itself', async () => {
    const element = await shown();
    const [link] = links(element);
    expect(link).to.include({ href: queues.url, target: '_blank', rel: 'noopener noreferrer' });
    const asked = oneEvent<HubResourceOpenEvent>(element, 'hub-resource-open');
    const end = stayHere();
    link!.focus();
    await press('Enter');
    end();
    expect((await asked).detail.resource).to.deep.equal(queues);
    element.addEventListener('hub-resource-open', (event) => event.preventDefault());
    for (const one of all(element, 'a')) {
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      one.dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
    }
  });

  it('is a view of the resources that the page gives: searched, filtered and counted here', async () => {
    const source = new ScriptedSource();
    const element = await inHub('resource-center', source);
    element.data = resourcesPage([...some, ...resources(20)]);
    await ready(element);
    expect(sections(element)).to.deep.equal(['Quick links', 'Featured resources', 'All resources']);
    expect(count(element)).to.equal('23 resources');
    more(element)!.click();
    await waitUntil(() => titles(element).length === 23);
    await type(element, 'EEN');
    await waitUntil(() => titles(element).length === 1);
    expect(marks(element)).to.deep.equal(['één']);
    await type(element, 'zzz');
    await waitUntil(() => element.state === 'empty');
    expect(source.asked.length).to.equal(3);
    element.remove();
  });

  it('fails with what happened, and recovers on Retry', async () => {
    let isDown = true;
    const script = answering(some);
    const source = new ScriptedSource((asked) => {
      if (isDown) throw new HubError('server', '500', { status: 500, trackingId: 'T-1' });
      return script(asked);
    });
    const element = await inHub('resource-center', source);
    await waitUntil(() => element.state === 'error');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('T-1');
    expect(all(element, '[part="button"]')).to.have.length(1);
    await expectAccessible(element);
    isDown = false;
    all(element, '[part="button"]')[0]!.click();
    await ready(element);
    expect(titles(element)).to.have.length(3);
  });

  it('keeps the search box while a search fails: another one may not', async () => {
    const script = answering(some);
    const source = new ScriptedSource((asked) => {
      if (asked.q === 'bad') throw new HubError('server', '500', { status: 500 });
      return script(asked);
    });
    const element = await shown(source);
    await type(element, 'bad');
    await waitUntil(() => element.state === 'error');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(titles(element)).to.deep.equal([]);
    await type(element, 'odd');
    await waitUntil(() => titles(element)[0] === 'Odd');
  });

  it('says where one section alone could not be loaded, and asks again', async () => {
    let isDown = true;
    const script = answering(some);
    const source = new ScriptedSource((asked) => {
      if (isDown && asked['quickLink']) throw new HubError('server', '500', { status: 500 });
      return script(asked);
    });
    const element = await shown(source);
    await waitUntil(() => all(element, '[part="section-failed"]').length === 1);
    expect(said(all(element, '[part="section-failed"] span')[0])).to.equal('Quick links: could not be loaded.');
    expect(titles(element)).to.have.length(3);
    await expectAccessible(element);
    isDown = false;
    all(element, '[part="section-failed"] button')[0]!.click();
    await waitUntil(() => all(element, '.quick-link').length === 1);
  });

  it('is empty where resources are not offered', async () => {
    const source = new ScriptedSource(() => {
      throw new HubError('notOffered', '501', { status: 501 });
    });
    const element = await inHub('resource-center', source);
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Not offered here');
    expect([sections(element), all(element, '[part="tools"]')]).to.deep.equal([[], []]);
  });

  it('says a forbidden question, and that there is no source', async () => {
    const forbidden = new ScriptedSource(() => {
      throw new HubError('forbidden', '403', { status: 403 });
    });
    const element = await inHub('resource-center', forbidden);
    await waitUntil(() => element.state === 'error');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('No permission');
    const alone = document.createElement('resource-center');
    document.body.append(alone);
    await waitUntil(() => alone.state === 'error');
    expect(alone.shadowRoot!.textContent).to.contain('no data source');
    alone.remove();
  });

  it('forgets everything on logout', async () => {
    const element = await shown();
    element.closest('partner-hub')!.logout();
    await waitUntil(() => element.state === 'idle');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.match(/queues|Prijslijst/);
    expect(all(element, '[part="tools"]')).to.deep.equal([]);
  });

  it('aborts what is under way when it is removed', async () => {
    const source = new ScriptedSource();
    const element = await inHub('resource-center', source);
    await waitUntil(() => source.open.length === 3);
    element.remove();
    expect(source.open.map(({ signal }) => signal?.aborted)).to.deep.equal([true, true, true]);
  });

  it('speaks Dutch when the page does, and shows no resource in the other language', async () => {
    const script = answering(resources(30));
    let language = 'en';
    const source = new ScriptedSource((asked) => {
      const page = script(asked) as ResourcePage;
      return { ...page, items: page.items.map((item) => ({ ...item, title: `${language}: ${item.title}` })) };
    });
    const element = await shown(source);
    more(element)!.click();
    await waitUntil(() => titles(element).length === 24);
    language = 'nl';
    element.closest('partner-hub')!.locale = 'nl';
    await waitUntil(() => sections(element)[0] === 'Alle resources');
    await waitUntil(() => titles(element).length === 24 && titles(element).every((title) => title!.startsWith('nl:')));
    expect(said(more(element))).to.equal('Meer tonen');
    expect(count(element)).to.equal('30 resources');
  });

  it('never shows another resource’s words where a translator put its own', async () => {
    const element = await shown();
    translatePage(element.shadowRoot!);
    element.q = 'odd';
    await waitUntil(() => titles(element).length === 1 && element.state === 'ready');
    expect(titles(element)).to.deep.equal(['Odd']);
    element.q = undefined;
    await waitUntil(() => titles(element).length === 3 && element.state === 'ready');
    translatePage(element.shadowRoot!);
    element.q = 'en';
    await waitUntil(() => element.state === 'ready' && titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Prijslijst één']);
  });

  it('holds titles of 2,000 characters in 280 px', async () => {
    const long = 'W'.repeat(2000);
    const part = { title: long, description: long, category: long, type: long, language: long };
    const element = await shown(
      sourceOf([
        aResource({ ...part, quickLink: true, featured: true }),
        aResource({ ...part, id: 'b', url: 'x:', quickLink: true }),
      ]),
      { category: long },
    );
    element.style.inlineSize = '280px';
    await element.updateComplete;
    const box = element.getBoundingClientRect();
    for (const one of all(element, '.surface *:not(.visually-hidden)')) {
      const { left, right, width } = one.getBoundingClientRect();
      expect(width === 0 || (left >= box.left && right <= box.right + 1), one.className).to.equal(true);
    }
  });

  it('shows texts that look like markup, run backwards or hold nothing to see as they are', async () => {
    const hostile = ['<script>alert(1)</script>', '\u202etfel ot thgir', '${7*7}', '\u200b', '&lt;b&gt;', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 x'];
    const given = hostile.map((title, place) => aResource({ id: `${place}`, title, description: title }));
    const element = await shown(sourceOf(given), { q: '<' });
    await waitUntil(() => titles(element).length === 1);
    element.q = undefined;
    await waitUntil(() => titles(element).length === hostile.length);
    expect(all(element, '.found .title bdi').map(({ textContent }) => textContent)).to.deep.equal(hostile);
    expect(all(element, 'script')).to.deep.equal([]);
  });
});
