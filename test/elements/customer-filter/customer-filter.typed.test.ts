import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { browserLanguages } from '../../support/browser-languages.js';
import { register } from '../../../src/core/element/register.js';
import { CustomerFilter } from '../../../src/elements/customer-filter/customer-filter.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { customerFilters } from '../../../src/families/customer/customer-filters.js';
import type { QueryField } from '../../../src/families/customer/query-field.js';
import { chipsIn, counting, countsAsked, filterIn, inFilter } from '../../support/customer-filters.js';
import { waitUntil } from '../../support/wait-until.js';
import { expectAccessible } from '../../support/at-rest.js';

const hubOf = (element: Element) => (element.closest('partner-hub') as PartnerHub).hub;
const filtersOf = (element: Element) => hubOf(element).get(customerFilters);

/** The typed form of a filter, with its field focused and the caret at its end. */
async function typedForm(attributes: Record<string, string> = {}, locale = 'en') {
  const source = counting();
  const element = await filterIn(source, attributes, locale);
  inFilter(element, '[part~="typing"]')!.click();
  await waitUntil(() => inFilter<QueryField>(element, 'hub-query-field')?.shadowRoot?.querySelector('input'));
  const field = inFilter<QueryField>(element, 'hub-query-field')!;
  const input = field.shadowRoot!.querySelector('input')!;
  await waitUntil(() => field.shadowRoot!.activeElement === input, 'the field has the focus');
  input.setSelectionRange(input.value.length, input.value.length);
  const all = (selector: string) =>
    [...field.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  return {
    source,
    element,
    input,
    field,
    options: () => all('.option'),
    problems: () => all('.problem'),
    marks: () => all('.mark'),
  };
}

describe('The typed form of customer-filter', () => {
  let restore = () => {};
  before(() => {
    register(PartnerHub);
    register(CustomerFilter);
  });
  afterEach(() => restore());

  it('shows the same filters as the menus, and is accessible', async () => {
    const { element, input } = await typedForm({ status: 'trial', tag: 'vip emea,-x', kpi: 'nearingRenewal' });
    expect(input.value).to.equal('status:trial tag:"vip emea","-x" kpi:nearingRenewal');
    expect(chipsIn(element).length).to.equal(4);
    expect(element.hasAttribute('typed')).to.equal(true);
    await expectAccessible(element);
    inFilter(element, '[part~="typing"]')!.click();
    await waitUntil(() => inFilter(element, 'hub-filter-menu'));
    expect(filtersOf(element).tag).to.deep.equal(['vip emea', '-x']);
  });

  it('filters by what was typed in a language that the browser asks for, and leaves the text as it was typed', async () => {
    restore = browserLanguages('nl-BE');
    const { element, input } = await typedForm();
    await sendKeys({ type: 'acme  STATUS:Opgeschort -product:"webex meetings" ' });
    await waitUntil(() => filtersOf(element).q === 'acme');
    await waitUntil(() => filtersOf(element)['not.product']);
    expect(filtersOf(element)).to.deep.equal({ q: 'acme', status: ['suspended'], 'not.product': ['meetings'] });
    expect(input.value).to.equal('acme  STATUS:Opgeschort -product:"webex meetings" ');
    expect(chipsIn(element)).to.deep.equal(['Product: not Webex Meetings', 'Status: Suspended']);
  });

  it('completes names, codes and tags with their counts, which are asked for then only', async () => {
    const { source, element, input, options } = await typedForm();
    expect(countsAsked(source)).to.deep.equal([]);
    await sendKeys({ type: '-ta' });
    await waitUntil(() => options()[0] === 'tag: Tags');
    expect(countsAsked(source)).to.deep.equal([]);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(input.value).to.equal('-tag:');
    await waitUntil(() => options().includes('vip 5'));
    expect(countsAsked(source).map(({ facets }) => facets)).to.deep.equal([['tag']]);
    await sendKeys({ type: 'emea' });
    await waitUntil(() => options().length === 1);
    await sendKeys({ press: 'ArrowDown' });
    expect(input.getAttribute('aria-activedescendant')).to.equal('option-0');
    await sendKeys({ press: 'Enter' });
    expect(input.value).to.equal('-tag:"VIP EMEA" ');
    await waitUntil(() => filtersOf(element)['not.tag']);
    expect(filtersOf(element)).to.deep.equal({ 'not.tag': ['VIP EMEA'] });
  });

  it('marks the place of what it cannot read, says what is wrong, and counts the rest', async () => {
    const { element, input, problems, marks } = await typedForm();
    await sendKeys({ type: 'colour:red status:expird,trial' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => problems().length === 2);
    expect(marks()).to.deep.equal(['colour', 'expird']);
    expect(problems()).to.deep.equal([
      'There is no filter “colour”. In quotes it is searched for.',
      '“expird” is none of the values of Status.',
    ]);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(filtersOf(element)).to.deep.equal({ status: ['trial'] });
    await expectAccessible(element);
    inFilter<QueryField>(element, 'hub-query-field')!.shadowRoot!.querySelectorAll<HTMLElement>('.problem')[1]!.click();
    expect(input.value.slice(input.selectionStart!, input.selectionEnd!)).to.equal('expird');
  });

  it('calls nothing wrong that is being typed, and takes no half tag for one', async () => {
    const { element, problems } = await typedForm();
    await sendKeys({ type: 'acme tag:vip status:ex' });
    await waitUntil(() => filtersOf(element).tag);
    expect(problems()).to.deep.equal([]);
    expect(filtersOf(element)).to.deep.equal({ q: 'acme', tag: ['vip'] });
    await sendKeys({ type: ' tag:nor' });
    await waitUntil(() => problems().length === 1);
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => filtersOf(element).tag?.includes('nor'));
  });

  it('follows filters that are chosen elsewhere, but not under the hands of somebody who types', async () => {
    const { element, input } = await typedForm();
    input.value = 'acme ';
    input.dispatchEvent(new InputEvent('input'));
    hubOf(element).set(customerFilters, { status: ['trial'] });
    await element.updateComplete;
    expect(input.value).to.equal('acme ');
    await waitUntil(() => filtersOf(element).q === 'acme');
    hubOf(element).set(customerFilters, { status: ['expired'] });
    await waitUntil(() => input.value === 'status:expired');
  });

  it('closes the suggestions with Escape, then empties the field, and then it is the page’s', async () => {
    const { element, input } = await typedForm();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    await sendKeys({ type: 'status' });
    await waitUntil(() => input.ariaExpanded === 'true');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => input.ariaExpanded === 'false');
    expect(input.value).to.equal('status');
    await sendKeys({ press: 'Escape' });
    expect(input.value).to.equal('');
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
    expect(filtersOf(element)).to.deep.equal({});
  });

  it('shows no empty box where there is nothing to suggest, and shows one again as soon as there is', async () => {
    const { field, input } = await typedForm();
    const box = field.shadowRoot!.querySelector<HTMLElement>('.drop-down')!;
    await sendKeys({ type: 'pro' });
    await waitUntil(() => box.matches(':popover-open'));
    await sendKeys({ type: 'xy' });
    await waitUntil(() => !box.matches(':popover-open'));
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await waitUntil(() => box.matches(':popover-open'));
    expect(input.value).to.equal('pro');
  });

  it('breaks no word of a suggestion where there is little room', async () => {
    const { element, field, options } = await typedForm({}, 'nl');
    element.style.inlineSize = '280px';
    await sendKeys({ type: 'product:' });
    await waitUntil(() => options().length > 3);
    const details = [...field.shadowRoot!.querySelectorAll<HTMLElement>('.option-detail')];
    const translations = details.find((detail) => detail.textContent === 'Realtime vertalingen')!;
    expect(translations.getBoundingClientRect().height).to.be.at.most(24);
  });

  it('leaves a text alone that is being composed', async () => {
    const { element, input } = await typedForm();
    const type = (kind: string, isComposing: boolean) =>
      input.dispatchEvent(
        kind === 'input' ? new InputEvent('input', { isComposing, bubbles: true }) : new CompositionEvent(kind),
      );
    type('compositionstart', true);
    input.value = 'か';
    type('input', true);
    hubOf(element).set(customerFilters, { status: ['trial'] });
    await element.updateComplete;
    expect([input.value, filtersOf(element)]).to.deep.equal(['か', { status: ['trial'] }]);
    type('compositionend', false);
    await waitUntil(() => filtersOf(element).q === 'か');
  });

  it('speaks Dutch, and understands English all the same', async () => {
    const { element, input, options } = await typedForm({}, 'nl');
    expect(input.ariaLabel).to.equal('Filteren door te typen');
    await sendKeys({ type: 'status:expi' });
    await waitUntil(() => options().some((line) => line.startsWith('expired Verlopen')));
    await sendKeys({ type: 'red ' });
    await waitUntil(() => filtersOf(element).status?.[0] === 'expired');
  });
});
