import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Tag } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerTags } from '../../../src/elements/customer-tags/customer-tags.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { HubTagsChangeEvent } from '../../../src/families/tags/tags-change.event.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { me, said } from '../../support/customer-lists.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const aTag = (name: string, part: Partial<Tag> = {}): Tag => {
  return { id: `id of ${name}`, name, description: '', customerCount: 2, ...part };
};
const page = (...tags: readonly Tag[]) => ({ items: tags, total: tags.length });
const customer = (...tags: string[]) => aCustomer({ id: 'c', displayName: 'Anker', tags });

/** Answers tags, a customer and who is asking; changes are left open. */
const answering = (answers: Record<string, unknown>, capabilities = ['tags:write']) =>
  new ScriptedSource(({ name }) => {
    const answer = name === 'getMe' ? me(capabilities) : answers[name];
    if (answer instanceof Error) throw answer;
    return answer;
  });

async function tagsFrom(source: ScriptedSource | string, attributes: Record<string, string> = {}) {
  const element = document.createElement('customer-tags');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(
    typeof source === 'string'
      ? html`<partner-hub api-base=${source} locale="en">${element}</partner-hub>`
      : html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`,
  );
  await waitUntil(() => element.state !== 'idle' || attributes['customer-id'] === '');
  return element;
}

const ready = async (element: CustomerTags) => {
  await waitUntil(() => element.state === 'ready', 'it is ready');
  return element;
};
const all = (element: CustomerTags, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: CustomerTags, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const names = (element: CustomerTags) =>
  all(element, '[part="tag"]').map((chip) => (chip.querySelector('bdi') ?? chip).textContent);
const notice = (element: CustomerTags) => one(element, 'hub-inline-notice')!.shadowRoot!;
const line = (element: CustomerTags) => said(notice(element).querySelector('[part="message"]'));
const form = (element: CustomerTags) => one(element, 'hub-tag-dialog')?.shadowRoot;
const nameField = (element: CustomerTags) => form(element)?.querySelector<HTMLInputElement>('#name');
const question = (element: CustomerTags) => one(element, 'hub-confirm-dialog')?.shadowRoot?.querySelector('dialog');

/** Opens the form and waits for its field. */
async function opened(element: CustomerTags, button = '[part="create-button"]') {
  await waitUntil(() => one(element, button), 'there is a button');
  one(element, button)!.click();
  await waitUntil(() => nameField(element)?.matches(':focus'), 'the form is open');
  return nameField(element)!;
}

describe('customer-tags', () => {
  before(() => {
    register(PartnerHub);
    register(CustomerTags);
  });

  describe('as the administration of tags', () => {
    it('never calls a part of the tags all of them, nor says that there are none', async () => {
      const wordsOf = (element: CustomerTags) => one(element, '.surface')!.textContent;
      const part = await ready(await tagsFrom(answering({ listTags: { items: [aTag('VIP')], total: 120 } })));
      expect(wordsOf(part)).to.contain('The source sent 1 of 120.');
      const none = await ready(await tagsFrom(answering({ listTags: { items: [], total: 120 } })));
      expect(wordsOf(none))
        .to.contain('The source sent 0 of 120.')
        .and.not.to.contain('No tags')
        .and.not.to.contain('match');
    });

    it('lists the tags by name, with their figures', async () => {
      const tags = page(aTag('b', { description: 'Second' }), aTag('a', { customerCount: null }));
      const element = await ready(await tagsFrom(answering({ listTags: tags })));
      await waitUntil(() => one(element, '[part="edit-button"]'));
      await expectAccessible(element);
      expect(names(element)).to.deep.equal(['a', 'b']);
      expect(all(element, '[part="count"]').map(said)).to.deep.equal(['Number of customers not known', '2 customers']);
      expect(said(all(element, '[part="description"]')[1])).to.equal('Second');
    });

    it('sorts by the number of customers, those that are not known last', async () => {
      const tags = [
        aTag('a', { customerCount: null }),
        aTag('b', { customerCount: 1 }),
        aTag('c', { customerCount: 9 }),
      ];
      const element = await ready(await tagsFrom(answering({ listTags: page(...tags) })));
      const sort = one(element, '[part="sort"]') as HTMLSelectElement;
      sort.value = 'customers';
      sort.dispatchEvent(new Event('change'));
      await waitUntil(() => names(element)[0] === 'c');
      expect(names(element)).to.deep.equal(['c', 'b', 'a']);
    });

    it('finds among many by typing, whatever the accents', async () => {
      const many = Array.from({ length: 12 }, (_, place) => aTag(`tag ${place}`));
      const element = await ready(await tagsFrom(answering({ listTags: page(...many, aTag('Óbidos')) })));
      one(element, '[part="search-field"]')!.focus();
      await sendKeys({ type: 'obi' });
      await waitUntil(() => names(element).length === 1);
      expect(names(element)).to.deep.equal(['Óbidos']);
    });

    it('shows more of many at a press, the first of them with the focus, whoever may change them', async () => {
      const many = Array.from({ length: 210 }, (_, place) => aTag(`tag ${String(place).padStart(3, '0')}`));
      for (const capabilities of [['tags:write'], []]) {
        const element = await ready(await tagsFrom(answering({ listTags: page(...many) }, capabilities)));
        expect(all(element, '.tag-row')).to.have.length(200);
        one(element, '.tag-note button')!.focus();
        await press('Enter');
        await waitUntil(() => all(element, '.tag-row').length === 210);
        await waitUntil(() => element.shadowRoot!.activeElement === all(element, '.tag-row')[200]);
      }
    });

    it('says that there are none, and has a button to make one', async () => {
      const element = await tagsFrom(answering({ listTags: page() }));
      await waitUntil(() => element.state === 'empty' && one(element, '[part="create-button"]'));
      expect(said(one(element, '[part~="notice"]'))).to.contain('No tags yet');
      await expectAccessible(element);
    });

    it('says what failed and recovers with Retry', async () => {
      const source = answering({ listTags: new HubError('network', 'no network') });
      const element = await tagsFrom(source);
      await waitUntil(() => element.state === 'error');
      source.script = answering({ listTags: page(aTag('a')) }).script;
      one(element, '[part~="notice"] button')!.click();
      await ready(element);
    });

    it('shows tags and nothing to change to who may not edit them', async () => {
      const element = await ready(await tagsFrom(answering({ listTags: page(aTag('a')) }, [])));
      expect(all(element, 'button').length).to.equal(0);
    });

    it('makes a tag by keyboard, trimmed, and says so', async () => {
      const source = answering({ listTags: page(aTag('a')) });
      const element = await ready(await tagsFrom(source));
      await opened(element);
      await expectAccessible(element);
      await sendKeys({ type: '  a/b . ' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => source.changes.length === 1);
      expect(source.changes[0]).to.deep.equal({ name: 'createTag' });
    });

    it('counts characters as people do, and says how many are left once the typing pauses', async () => {
      const element = await ready(await tagsFrom(answering({ listTags: page(aTag('a')) })));
      const field = await opened(element);
      field.value = '👩‍👩‍👧‍👦'.repeat(22);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => said(form(element)!.querySelector('.left')) === '3 characters left');
      await waitUntil(() => said(form(element)!.querySelector('[role="status"]')) === '3 characters left');
      field.value = 'x'.repeat(27);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => said(form(element)!.querySelector('.left')) === '2 characters too many');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => said(form(element)!.querySelector('#name-error')) === 'A name has at most 25 characters.');
    });

    it('refuses a name that shows nothing, and asks nobody', async () => {
      const source = answering({ listTags: page(aTag('a')) });
      const element = await ready(await tagsFrom(source));
      await opened(element);
      await sendKeys({ type: '   ' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => said(form(element)!.querySelector('#name-error')) === 'A tag needs a name.');
      expect(source.changes).to.deep.equal([]);
    });

    it('sends only what is different about a tag, shows it at once, and gives it back on Undo', async () => {
      const source = answering({ listTags: page(aTag('a', { description: 'First' })) });
      const element = await ready(await tagsFrom(source));
      const field = await opened(element, '[part="edit-button"]');
      field.select();
      await sendKeys({ type: 'b' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => names(element)[0] === 'b', 'it is shown before the answer');
      expect(source.changes[0]).to.deep.include({ id: 'id of a' });
      expect(source.changes[0]).not.to.have.property('description');
      source.script = answering({ listTags: page(aTag('b', { id: 'id of a', description: 'First' })) }).script;
      const changed = oneEvent<HubTagsChangeEvent>(element, 'hub-tags-change');
      source.open.at(-1)!.answer(aTag('b', { id: 'id of a', description: 'First' }));
      expect((await changed).detail).to.deep.equal({ customerIds: [], tags: ['b'] });
      await waitUntil(() => line(element) === 'The tag “b” was saved.');
      notice(element).querySelector<HTMLElement>('[part="undo-button"]')!.click();
      await waitUntil(() => source.changes.length === 2);
      expect(source.changes[1]).to.deep.equal({ id: 'id of a', name: 'updateTag' });
    });

    it('takes a name back that the server refused, and says it at the field', async () => {
      const source = answering({ listTags: page(aTag('a'), aTag('taken')) });
      const element = await ready(await tagsFrom(source));
      const field = await opened(element, '[part="edit-button"]');
      field.select();
      await sendKeys({ type: 'TAKEN' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => source.open.length === 1);
      source.open[0]!.fail(new HubError('conflict', 'taken', { status: 409 }));
      await waitUntil(
        () => said(form(element)!.querySelector('#name-error')) === 'There is already a tag with this name.',
      );
      expect(nameField(element)!.value).to.equal('TAKEN');
      expect(nameField(element)!.matches(':focus')).to.equal(true);
      await waitUntil(() => names(element).join() === 'a,taken');
    });

    it('loses nothing that was typed by Escape', async () => {
      const element = await ready(await tagsFrom(answering({ listTags: page(aTag('a')) })));
      const field = await opened(element);
      await sendKeys({ type: 'half' });
      await press('Escape', 'Escape');
      await waitUntil(() => nameField(element)?.matches(':focus'));
      expect(field.value).to.equal('half');
    });

    it('gives the focus back to the button of the tag that was edited, also when its row went elsewhere', async () => {
      const source = answering({ listTags: page(aTag('a'), aTag('b')) });
      const element = await ready(await tagsFrom(source));
      const focused = () => element.shadowRoot!.activeElement?.getAttribute('aria-label');
      await opened(element, '[data-tag="id of b"] [part="edit-button"]');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => focused() === 'Edit the tag b');
      const field = await opened(element, '[data-tag="id of b"] [part="edit-button"]');
      field.select();
      await sendKeys({ type: 'Aa' });
      source.script = answering({ listTags: page(aTag('a'), { ...aTag('b'), name: 'Aa' }) }).script;
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => source.open.length > 0);
      source.open.at(-1)!.answer({ ...aTag('b'), name: 'Aa' });
      await waitUntil(() => line(element) === 'The tag “Aa” was saved.');
      expect(focused()).to.equal('Edit the tag Aa');
    });

    it('asks before it deletes, with the number of customers as it is now; Enter deletes nothing', async () => {
      const holders = customersPage([customer('a')], 812);
      const source = answering({ listTags: page(aTag('a')), listCustomers: holders });
      const element = await ready(await tagsFrom(source));
      await waitUntil(() => one(element, '[part="delete-button"]'));
      one(element, '[part="delete-button"]')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => question(element));
      expect(said(question(element)!.querySelector('#message'))).to.equal(
        'It is taken off 812 customers. This cannot be taken back.',
      );
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !question(element));
      expect(source.changes).to.deep.equal([]);
      expect(one(element, '[part="delete-button"]')!.matches(':focus')).to.equal(true);
    });

    it('deletes at once, leaves the focus at the next tag, and brings the tag back to those that had it', async () => {
      const source = answering({ listTags: page(aTag('a'), aTag('b')), listCustomers: customersPage([customer('a')]) });
      const element = await ready(await tagsFrom(source));
      await waitUntil(() => one(element, '[part="delete-button"]'));
      one(element, '[part="delete-button"]')!.click();
      await waitUntil(() => question(element));
      question(element)!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
      await waitUntil(() => names(element).join() === 'b', 'it is gone before the answer');
      expect(one(element, '[part="delete-button"]')!.matches(':focus')).to.equal(true);
      source.script = answering({
        listTags: page(aTag('b')),
        createTag: aTag('a'),
        changeTags: { changed: 1, failed: [] },
      }).script;
      source.open.at(-1)!.answer(null);
      await waitUntil(() => notice(element).querySelector('[part="undo-button"]'));
      notice(element).querySelector<HTMLElement>('[part="undo-button"]')!.click();
      await waitUntil(() => line(element) === 'The tag “a” is there again, for 1 customer.');
      expect(source.changes.at(-1)).to.deep.equal({ name: 'changeTags', customerIds: ['c'], add: ['a'] });
    });

    it('says in sight what was done, in a list longer than the window, and moves no button and covers none that has the focus', async () => {
      const tags = Array.from({ length: 60 }, (_, place) => aTag(`tag ${place + 100}`));
      const source = answering({ listTags: page(...tags), listCustomers: customersPage([]) });
      const element = await ready(await tagsFrom(source));
      await waitUntil(() => one(element, '[part="delete-button"]'));
      const buttons = all(element, '[part="delete-button"]');
      const middle = buttons[30]!;
      middle.scrollIntoView({ block: 'end' });
      middle.click();
      await waitUntil(() => question(element));
      question(element)!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
      await waitUntil(() => names(element).length === 59);
      const above = buttons[29]!.getBoundingClientRect().top;
      // A tag that came back would move what is below it, where a browser does not scroll along.
      source.script = answering({ listTags: page(...tags.toSpliced(30, 1)) }).script;
      source.open.at(-1)!.answer(null);
      await waitUntil(() => notice(element).querySelector('[part="undo-button"]'));
      const [line, focused] = [notice(element).querySelector('[part="notice"]')!, element.shadowRoot!.activeElement!];
      await waitUntil(() => line.getBoundingClientRect().bottom <= innerHeight, 'it is in sight');
      expect(line.getBoundingClientRect().top).to.be.at.least(0);
      await waitUntil(
        () => focused.getBoundingClientRect().bottom <= line.getBoundingClientRect().top,
        'nothing is covered',
      );
      expect(focused.matches('[part="delete-button"]')).to.equal(true);
      expect(buttons[29]!.getBoundingClientRect().top).to.be.at.most(above);
    });

    it('shows a tag again that could not be deleted, and says why', async () => {
      const source = answering({ listTags: page(aTag('a')), listCustomers: customersPage([]) });
      const element = await ready(await tagsFrom(source));
      await waitUntil(() => one(element, '[part="delete-button"]'));
      one(element, '[part="delete-button"]')!.click();
      await waitUntil(() => question(element));
      question(element)!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
      await waitUntil(() => names(element).length === 0);
      source.open.at(-1)!.fail(new HubError('forbidden', 'no', { status: 403 }));
      await waitUntil(() => names(element).join() === 'a');
      expect(line(element)).to.equal('The tag “a” could not be deleted. You have no permission for this.');
    });
  });

  describe('of a customer', () => {
    const open = async (source: ScriptedSource | string, id = 'c') => {
      const element = await ready(await tagsFrom(source, { 'customer-id': id }));
      return element;
    };
    const field = (element: CustomerTags) => one(element, '[data-field]');
    const add = async (element: CustomerTags, typed: string) => {
      await waitUntil(() => field(element), 'there is a field');
      field(element)!.focus();
      await sendKeys({ type: typed });
      await waitUntil(() => field(element)!.shadowRoot!.querySelector('[role="option"]'), 'something is suggested');
      await sendKeys({ press: 'Enter' });
    };

    it('waits for the customer', async () => {
      const source = answering({});
      const element = await tagsFrom(source, { 'customer-id': '' });
      expect(element.state).to.equal('idle');
      expect(source.timesAsked('getCustomer') + source.timesAsked('listTags')).to.equal(0);
    });

    it('shows its tags, and asks for the others only when one is looked for', async () => {
      const source = answering({ getCustomer: customer('a', 'b'), listTags: page(aTag('a'), aTag('c')) });
      const element = await open(source);
      await waitUntil(() => field(element));
      await expectAccessible(element);
      expect(names(element)).to.deep.equal(['a', 'b']);
      expect(source.timesAsked('listTags')).to.equal(0);
    });

    it('adds a tag at once, and sends only that', async () => {
      const source = answering({ getCustomer: customer('a'), listTags: page(aTag('a'), aTag('c')) });
      const element = await open(source);
      await add(element, 'c');
      await waitUntil(() => names(element).join() === 'a,c');
      expect(source.changes).to.deep.equal([{ name: 'changeCustomerTags', id: 'c', add: ['c'] }]);
      source.script = answering({ getCustomer: customer('a', 'c') }).script;
      const changed = oneEvent<HubTagsChangeEvent>(element, 'hub-tags-change');
      source.open.at(-1)!.answer(customer('a', 'c'));
      expect((await changed).detail).to.deep.equal({ customerIds: ['c'], tags: ['a', 'c'] });
      await waitUntil(() => line(element) === 'Anker now has “c”.');
    });

    it('says at the field that a name is too long, and by how much', async () => {
      const source = answering({ getCustomer: customer('a'), listTags: page(aTag('c')) });
      const element = await open(source);
      await waitUntil(() => field(element));
      field(element)!.focus();
      await sendKeys({ type: 'A'.repeat(37) });
      await sendKeys({ press: 'Enter' });
      const root = field(element)!.shadowRoot!;
      await waitUntil(() => said(root.querySelector('[role="status"]')) === '12 characters too many');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => said(root.querySelector('.field-error')) === '12 characters too many');
      expect(root.querySelector('input')!.getAttribute('aria-invalid')).to.equal('true');
      await expectAccessible(element);
      expect(source.changes).to.deep.equal([]);
    });

    it('takes a tag off by keyboard, goes to the next one, and puts it back on Undo', async () => {
      const source = answering({ getCustomer: customer('a', 'b') });
      const element = await open(source);
      await waitUntil(() => one(element, '[part="remove-button"]'));
      one(element, '[part="remove-button"]')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => names(element).join() === 'b');
      expect(one(element, '[part="remove-button"]')!.matches(':focus')).to.equal(true);
      source.script = answering({ getCustomer: customer('b') }).script;
      source.open.at(-1)!.answer(customer('b'));
      await waitUntil(() => notice(element).querySelector('[part="undo-button"]'));
      notice(element).querySelector<HTMLElement>('[part="undo-button"]')!.click();
      await waitUntil(() => source.changes.length === 2);
      expect(source.changes[1]).to.deep.equal({ name: 'changeCustomerTags', id: 'c', add: ['a'] });
    });

    it('makes a tag that does not exist before it is put on', async () => {
      const source = answering({ getCustomer: customer(), listTags: page(), createTag: aTag('New') });
      const element = await open(source);
      await add(element, 'New');
      await waitUntil(() => source.changes.length === 2);
      expect(source.changes[1]).to.deep.equal({ name: 'changeCustomerTags', id: 'c', add: ['New'] });
    });

    it('takes the tag that somebody else has just made', async () => {
      const taken = new HubError('conflict', 'taken', { status: 409 });
      const source = answering({ getCustomer: customer(), listTags: page(), createTag: taken });
      const element = await open(source);
      await waitUntil(() => field(element));
      field(element)!.focus();
      await sendKeys({ type: 'vip' });
      await waitUntil(() => field(element)!.shadowRoot!.querySelector('[role="option"]'));
      source.script = answering({ getCustomer: customer(), listTags: page(aTag('VIP')), createTag: taken }).script;
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => source.changes.length === 2);
      expect(source.changes[1]).to.deep.equal({ name: 'changeCustomerTags', id: 'c', add: ['VIP'] });
    });

    it('says before it is tried that a customer has enough tags', async () => {
      const element = await open(answering({ getCustomer: customer('a', 'b', 'c', 'd', 'e') }));
      await waitUntil(() => field(element));
      expect(field(element)).to.have.property('disabled', true);
      expect(field(element)).to.have.property('hint', 'A customer has at most 5 tags. Take one off first.');
      await expectAccessible(element);
    });

    it('takes back what the server refused, and says why', async () => {
      const source = answering({ getCustomer: customer('a'), listTags: page(aTag('c')) });
      const element = await open(source);
      await add(element, 'c');
      await waitUntil(() => names(element).join() === 'a,c');
      const fields = [{ field: 'add', description: 'A customer has at most 5 tags.' }];
      source.open.at(-1)!.fail(new HubError('invalid', 'no', { status: 422, fields }));
      await waitUntil(() => names(element).join() === 'a');
      expect(line(element)).to.equal('The tags of Anker could not be changed. A customer has at most 5 tags.');
    });

    it('joins what is wanted while a change is under way into the next one', async () => {
      const source = answering({ getCustomer: customer('a', 'b', 'c') });
      const element = await open(source);
      await waitUntil(() => one(element, '[part="remove-button"]'));
      for (let left = 3; left > 0; left -= 1) {
        one(element, '[part="remove-button"]')!.click();
        await waitUntil(() => names(element).length === left - 1);
      }
      source.script = answering({ getCustomer: customer() }).script;
      source.open.at(-1)!.answer(customer('b', 'c'));
      await waitUntil(() => source.changes.length === 2);
      expect(source.changes[1]).to.deep.equal({ name: 'changeCustomerTags', id: 'c', remove: ['b', 'c'] });
    });

    it('shows nobody’s tags under another customer', async () => {
      const source = answering({ getCustomer: customer('a') });
      const element = await open(source);
      source.script = answering({}).script;
      element.customerId = 'other';
      await waitUntil(() => element.state === 'loading');
      expect(names(element)).to.deep.equal([]);
    });

    it('says new words in a page that was translated', async () => {
      const source = answering({ getCustomer: customer('a', 'b') });
      const element = await open(source);
      await waitUntil(() => one(element, '[part="remove-button"]'));
      translatePage(element);
      one(element, '[part="remove-button"]')!.click();
      await waitUntil(() => all(element, '[part="tag"]').length === 1);
    });
  });

  describe('over HTTP', () => {
    const origin = (id: string, more = '') =>
      `${serverOrigin('mockApi')}/with/${encodeURIComponent(`hostile-names=none&id=${id}${more}`)}`;

    it('loses nothing when two administrators change a customer at once', async () => {
      const base = origin('tags-two');
      const [first, second] = [
        await ready(await tagsFrom(base, { 'customer-id': 'customer-3' })),
        await ready(await tagsFrom(base, { 'customer-id': 'customer-3' })),
      ];
      const before = names(first);
      await waitUntil(() => one(first, '[part="remove-button"]') && one(second, '[part="remove-button"]'));
      all(first, '[part="remove-button"]')[0]!.click();
      all(second, '[part="remove-button"]')[1]!.click();
      await waitUntil(() => line(first) && line(second), `both are done: ${line(first)}, ${line(second)}`);
      await Promise.all([first.refresh(), second.refresh()]);
      await waitUntil(() => names(first).length === before.length - 2);
      expect(names(first)).to.deep.equal(before.slice(2));
      expect(names(second)).to.deep.equal(before.slice(2));
    });

    it('is refused by an API that forbids it, and shows what is true', async () => {
      const base = origin('tags-403', '&fault=403;on=/customers/customer-3/tags');
      const element = await ready(await tagsFrom(base, { 'customer-id': 'customer-3' }));
      const before = names(element);
      await waitUntil(() => one(element, '[part="remove-button"]'));
      one(element, '[part="remove-button"]')!.click();
      await waitUntil(() => line(element)?.includes('could not be changed'));
      await waitUntil(() => names(element).join() === before.join());
    });
  });
});
