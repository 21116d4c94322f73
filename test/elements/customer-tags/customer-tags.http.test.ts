import { expect } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerTags } from '../../../src/elements/customer-tags/customer-tags.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { checkWrite } from '../../support/check-write.js';
import { doneIn, failureIn, undoIn } from '../../support/notice-line.js';
import { emulate } from '../../support/page.js';
import { guardedApi, Portal, ready } from '../../support/portal.js';
import {
  addField,
  addTag,
  nameField,
  one,
  openTagForm,
  question,
  saveTag,
  seekTag,
  tagForm,
  tagNames,
  tagsAt,
  typeTag,
} from '../../support/tags.js';
import { waitUntil } from '../../support/wait-until.js';

/** A customer with two tags, and one of them. */
const customerId = 'customer-3';
const worn = 'pays late';
const removeButton = (element: CustomerTags, name: string) => one(element, `[aria-label="Take off the tag ${name}"]`);
const rowButton = (element: CustomerTags, act: 'Edit' | 'Delete', name: string) =>
  one(element, `[aria-label="${act} the tag ${name}"]`);

const tagsOf = async (portal: Portal) => (await portal.read<Customer>(`/customers/${customerId}`)).tags;
const has = (tags: readonly string[], name: string) => (tags.includes(name) ? 1 : 0);

const ofCustomer = async (portal: Portal) => ready(await portal.show('customer-tags', { customerId }));
const administration = async (portal: Portal) => ready(await portal.show('customer-tags'));

/** What the form says beside its fields, and at the name. */
const formFailure = (element: CustomerTags) =>
  ['[part="refusal"]', '#name-error', '#description-error']
    .map((selector) => tagForm(element)?.querySelector<HTMLElement>(selector))
    .map((line) => (line && !line.hidden ? line.textContent!.trim() : ''))
    .filter((words) => words !== '')
    .join(' ');
const entered = (element: CustomerTags) => [
  nameField(element)?.value,
  tagForm(element)?.querySelector<HTMLTextAreaElement>('#description')?.value,
];
const inForm = (element: CustomerTags) => ({
  press: () => saveTag(element),
  entered: () => entered(element),
  failure: () => formFailure(element),
  isDone: () => !nameField(element) && doneIn(element.shadowRoot) !== '',
});

describe('customer-tags over HTTP', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    register(PartnerHub);
    register(CustomerTags);
  });

  describe('as the administration', () => {
    const sentence = 'The tag could not be saved.';
    checkWrite('makes a tag', {
      async prepare(portal) {
        const element = await openTagForm(await administration(portal));
        await typeTag(element, 'name', 'Pilot 2027');
        await typeTag(element, 'description', 'Tries what comes next');
        return inForm(element);
      },
      timesDone: async (portal) => (await tagsAt(portal)).filter(({ name }) => name === 'Pilot 2027').length,
    });

    checkWrite('renames and describes a tag', {
      async prepare(portal) {
        const element = await openTagForm(await administration(portal), '[aria-label="Edit the tag retail"]');
        await typeTag(element, 'name', 'shops');
        await typeTag(element, 'description', 'Shops of all kinds');
        return inForm(element);
      },
      timesDone: async (portal) =>
        (await tagsAt(portal)).filter(
          ({ name, description }) => name === 'shops' && description === 'Shops of all kinds',
        ).length,
    });

    checkWrite('deletes a tag', {
      sentence: 'The tag “retail” could not be deleted.',
      async prepare(portal) {
        const element = await administration(portal);
        await waitUntil(() => rowButton(element, 'Delete', 'retail'));
        return {
          async press() {
            await waitUntil(() => rowButton(element, 'Delete', 'retail'), 'the tag is there');
            rowButton(element, 'Delete', 'retail')!.click();
            await waitUntil(() => question(element)?.querySelector('[part="confirm-button"]'), 'it asks first');
            question(element)!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
            await waitUntil(() => !question(element), 'the question is answered');
          },
          failure: () => failureIn(element.shadowRoot),
          isDone: () => !tagNames(element).includes('retail') && doneIn(element.shadowRoot) !== '',
          shows: () => !tagNames(element).includes('retail'),
        };
      },
      timesDone: async (portal) =>
        1 -
        has(
          (await tagsAt(portal)).map(({ name }) => name),
          'retail',
        ),
      // The tag is gone from the screen already.
      pressAgain: () => {},
    });

    it('puts what the API does not accept at its field, and says the sentence only for the rest', async () => {
      const portal = new Portal();
      const element = await openTagForm(await administration(portal));
      await typeTag(element, 'name', 'Pilot 2027');
      portal.fault = '422; field=name';
      saveTag(element);
      await waitUntil(() => formFailure(element) === 'A fault was asked for.');
      expect(tagForm(element)!.activeElement).to.equal(nameField(element));
      portal.fault = '422; field=elsewhere';
      saveTag(element);
      await waitUntil(() => formFailure(element).startsWith(`${sentence} A fault was asked for.`));
      expect(nameField(element)!.value).to.equal('Pilot 2027');
    });

    it('ends on what the server has when two rename one tag: the later name, and what the other described', async () => {
      const base = guardedApi();
      const portals = [new Portal(base), new Portal(base)] as const;
      const edit = '[aria-label="Edit the tag retail"]';
      const first = await openTagForm(await administration(portals[0]), edit);
      await typeTag(first, 'name', 'shops');
      const second = await openTagForm(await administration(portals[1]), edit);
      await typeTag(second, 'description', 'Shops of all kinds');
      const elements = [first, second];
      saveTag(first);
      saveTag(second);
      await waitUntil(() => elements.every((element) => doneIn(element.shadowRoot) !== ''), 'both are done');
      await Promise.all(portals.map(({ hub }) => hub.refresh()));
      const tag = (await tagsAt(portals[0])).find(({ name }) => name === 'shops');
      expect(tag?.description).to.equal('Shops of all kinds');
      for (const element of elements) {
        expect(tagNames(element)).to.include('shops');
        expect(element.shadowRoot!.textContent).to.contain('Shops of all kinds');
      }
    });

    it('makes one tag of a name that two want at once, and tells the second one at the field', async () => {
      const base = guardedApi();
      const portals = [new Portal(base), new Portal(base)];
      const elements: CustomerTags[] = [];
      for (const portal of portals) {
        const element = await openTagForm(await administration(portal));
        await typeTag(element, 'name', 'Pilot 2027');
        elements.push(element);
      }
      for (const element of elements) saveTag(element);
      await waitUntil(() => elements.some((element) => doneIn(element.shadowRoot)), 'one is done');
      const left = elements.find((element) => !doneIn(element.shadowRoot))!;
      await waitUntil(() => formFailure(left) === 'There is already a tag "Pilot 2027".', 'the other is told');
      expect(nameField(left)!.value).to.equal('Pilot 2027');
      expect((await tagsAt(portals[0]!)).filter(({ name }) => name === 'Pilot 2027')).to.have.length(1);
      await waitUntil(() => tagNames(left).includes('Pilot 2027'), 'and sees it');
    });

    it('says that a tag was deleted that somebody else has just deleted', async () => {
      const portal = new Portal();
      const element = await administration(portal);
      await waitUntil(() => rowButton(element, 'Delete', 'retail'));
      const { id } = (await tagsAt(portal)).find(({ name }) => name === 'retail')!;
      rowButton(element, 'Delete', 'retail')!.click();
      await waitUntil(() => question(element)?.querySelector('[part="confirm-button"]'));
      await portal.change('DELETE', `/tags/${id}`);
      question(element)!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
      await waitUntil(() => doneIn(element.shadowRoot).includes('was deleted'));
      expect(undoIn(element.shadowRoot)).to.equal(null);
    });

    it('brings a deleted tag back to those that had it, once', async () => {
      const portal = new Portal();
      const element = await administration(portal);
      const before = (await tagsAt(portal)).find(({ name }) => name === 'key account')!.customerCount;
      expect(before).to.equal(4);
      await waitUntil(() => rowButton(element, 'Delete', 'key account'));
      rowButton(element, 'Delete', 'key account')!.click();
      await waitUntil(() => question(element)?.querySelector('[part="confirm-button"]'));
      question(element)!.querySelector<HTMLElement>('[part="confirm-button"]')!.click();
      await waitUntil(() => undoIn(element.shadowRoot));
      undoIn(element.shadowRoot)!.click();
      await waitUntil(() => doneIn(element.shadowRoot).includes('is there again'));
      const tags = (await tagsAt(portal)).filter(({ name }) => name === 'key account');
      expect(tags.map(({ customerCount }) => customerCount)).to.deep.equal([before]);
    });
  });

  describe('of a customer', () => {
    const sentence = 'The tags of Farms Fresno Inc. could not be changed.';
    const failure = (element: CustomerTags) => () => failureIn(element.shadowRoot);

    checkWrite('takes a tag off', {
      sentence,
      async prepare(portal) {
        const element = await ofCustomer(portal);
        return {
          async press() {
            await waitUntil(() => removeButton(element, worn), 'the tag is there');
            removeButton(element, worn)!.click();
          },
          failure: failure(element),
          isDone: () => !tagNames(element).includes(worn) && doneIn(element.shadowRoot) !== '',
          shows: () => !tagNames(element).includes(worn),
        };
      },
      timesDone: async (portal) => 1 - has(await tagsOf(portal), worn),
      // The tag is gone from the screen already.
      pressAgain: () => {},
    });

    for (const [what, name] of [
      ['adds a tag', 'retail'],
      ['adds a tag that it makes first', 'Pilot 2027'],
    ] as const)
      checkWrite(what, {
        sentence,
        beginsAnew: true,
        async prepare(portal) {
          const element = await ofCustomer(portal);
          await seekTag(element, name);
          const shows = () => tagNames(element).includes(name);
          return {
            press: () => addTag(element, name),
            entered: () => addField(element)?.value,
            failure: failure(element),
            isDone: () => shows() && doneIn(element.shadowRoot) !== '',
            // A tag that was made and not put on shows nowhere here.
            ...(name === 'retail' && { shows }),
          };
        },
        timesDone: async (portal) =>
          name === 'retail'
            ? has(await tagsOf(portal), name)
            : (await tagsAt(portal)).filter((tag) => tag.name === name).length,
        // The field is empty already.
        pressAgain: () => {},
      });

    it('says the server’s truth when two change one customer at once, and loses nothing of either', async () => {
      const base = guardedApi();
      const portals = [new Portal(base), new Portal(base)] as const;
      const [first, second] = [await ofCustomer(portals[0]), await ofCustomer(portals[1])];
      await waitUntil(() => removeButton(first, worn));
      await seekTag(second, 'retail');
      for (const portal of portals) portal.hold();
      removeButton(first, worn)!.click();
      await addTag(second, 'retail');
      await waitUntil(() => portals.every(({ changes }) => changes.length === 1));
      for (const portal of portals) portal.release();
      await waitUntil(() => [first, second].every((element) => doneIn(element.shadowRoot) !== ''), 'both are done');
      await Promise.all(portals.map(({ hub }) => hub.refresh()));
      expect(await tagsOf(portals[0])).to.have.members(['region north', 'retail']);
      for (const element of [first, second]) expect(tagNames(element)).to.deep.equal(await tagsOf(portals[0]));
    });

    it('is told that a customer has five tags when another one gave it the fifth meanwhile', async () => {
      const portal = new Portal();
      const element = await ofCustomer(portal);
      await seekTag(element, 'retail');
      const others = ['education', 'healthcare', 'upsell'];
      await portal.change('PATCH', `/customers/${customerId}/tags`, { add: others });
      await addTag(element, 'retail');
      await waitUntil(() => failureIn(element.shadowRoot).includes('A customer has at most 5 tags.'));
      await waitUntil(() => tagNames(element).length === 5, 'the server’s truth shows');
      expect(tagNames(element)).not.to.include('retail');
    });
  });
});
