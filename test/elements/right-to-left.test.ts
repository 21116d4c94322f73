import { expect, fixture, html } from '@open-wc/testing';
import { allElements, define } from '../../src/all-elements.js';
import type { ElementState } from '../../src/core/element/hub-events.js';
import { configure, resetConfiguration } from '../../src/core/hub/page-settings.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { allInside } from '../../stories/support/inside.js';
import { waitUntil } from '../support/wait-until.js';

type Shown = HTMLElement & { readonly state?: ElementState };

const attributes: Readonly<Record<string, string>> = {
  'kpi-card': 'metric="license-assignment" section="expiring"',
  'customer-detail': 'customer-id="customer-1"',
  'customer-subscriptions': 'customer-id="customer-1"',
  'customer-trials': 'customer-id="customer-1"',
  'customer-tags': 'customer-id="customer-1"',
  'partner-admins': 'customer-id="customer-1"',
  'license-bar': `data='{"used":1,"assigned":2,"total":3}'`,
};

/** Where the writing of an element is on the screen. */
function writing(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

async function shown(tag: string, more = ''): Promise<Shown> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${tag} loading="eager" ${attributes[tag] ?? ''} ${more}></${tag}>`;
  const element = box.firstElementChild as Shown;
  await waitUntil(() => ![undefined, 'loading', 'idle'].includes(element.state), `${tag} is ${element.state}`);
  return element;
}

/** The last place of a text within a table whose column holds figures; their edges on the right. */
async function rightEdges(element: Shown, selector: string): Promise<number[]> {
  const cells = () =>
    [...allInside(element.shadowRoot!)].filter((each) => each.matches(selector) && each.textContent.trim());
  await waitUntil(() => cells().length > 3, 'there are rows');
  return cells().map((cell) => Math.round(writing(cell).right));
}

describe('Where writing goes to the left', () => {
  const tags = allElements.filter((element) => element !== PartnerHub).map(({ tag }) => tag);

  before(() => define());
  beforeEach(() => {
    document.documentElement.dir = 'rtl';
    configure({ source: 'demo', locale: 'ar', product: 'calling' });
  });
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    resetConfiguration();
  });

  for (const tag of tags) {
    it(`a name stands at the right edge of its box, whatever its letters: ${tag}`, async () => {
      const element = await shown(tag);
      const names = [...allInside(element.shadowRoot!)].filter(
        (each) => each.matches('bdi, [dir="auto"]:not(input)') && getComputedStyle(each).display !== 'inline',
      );
      const aligned = names.map((name) => getComputedStyle(name).textAlign);
      expect(aligned.filter((side) => !['right', 'center', '-webkit-center'].includes(side))).to.deep.equal([]);
    });

    it(`what points out of the page points to the left: ${tag}`, async () => {
      const element = await shown(tag);
      const icons = [...allInside(element.shadowRoot!)].filter((each) => each.matches('svg.pointing'));
      expect(icons.filter((each) => getComputedStyle(each).scale !== '-1 1')).to.deep.equal([]);
      if (tag === 'launch-button') expect(icons).to.have.length(1);
    });
  }

  it('a share stands where all figures of cards stand', async () => {
    const card = await shown('kpi-card');
    const value = () => card.shadowRoot!.querySelector('[part~="value"]')!;
    // Of the digits in which a browser writes Arabic.
    await waitUntil(() => /[%٪]/u.test(value().textContent), 'there is a share');
    const { right, left } = card.getBoundingClientRect();
    expect(right - writing(value()).right).to.be.lessThan(24);
    expect(writing(value()).left - left).to.be.greaterThan(24);
  });

  it('a typed filter leaves room for its icon, which stands where lines begin', async () => {
    const filter = await shown('customer-filter', 'typed');
    const field = () => [...allInside(filter.shadowRoot!)].find((each) => each.matches('.box > .field'));
    await waitUntil(() => field() !== undefined, 'there is a field');
    const icon = field()!.parentElement!.querySelector('.icon')!.getBoundingClientRect();
    const { right } = field()!.getBoundingClientRect();
    expect(parseFloat(getComputedStyle(field()!).paddingRight)).to.be.greaterThan(right - icon.left);
  });

  it('figures of a column end at one edge, digit below digit', async () => {
    const table = await shown('calling-usage-table');
    const edges = await rightEdges(table, '.row:not(.head) > [part~="cell-calls"]');
    expect(new Set(edges).size).to.equal(1);
  });

  it('an arrow of the order stands after the label of such a column', async () => {
    const table = await shown('calling-usage-table');
    const headers = () => [...allInside(table.shadowRoot!)].filter((each) => each.matches('.head .cell.end'));
    await waitUntil(() => headers().length > 0, 'there are headers');
    for (const header of headers()) {
      const label = writing(header.querySelector('.header-label')!);
      expect(header.querySelector('.icon')!.getBoundingClientRect().right).to.be.at.most(label.left + 4);
    }
  });
});
