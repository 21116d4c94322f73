import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { StepList } from '../../../src/components/step-list/step-list.js';
import type { Step } from '../../../src/components/step-list/step-list.js';
import type { StepSelectEvent } from '../../../src/components/step-list/step-list.events.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { register } from '../../../src/core/element/register.js';
import * as english from '../../../src/locales/en/overlay.js';
import * as dutch from '../../../src/locales/nl/overlay.js';
import { StorySurface } from '../../../stories/support/story-surface.js';
import { widthOf } from '../../../stories/support/width-of.js';
import { emulate } from '../../support/page.js';
import { focused, press } from '../overlay/overlay-fixture.js';

register(StorySurface);
register(StepList);

const steps: readonly Step[] = [
  { key: 'profile', label: 'Organization profile', state: 'completed', isOpen: true },
  { key: 'domain', label: 'Verify your domain', state: 'inProgress', isOpen: true },
  { key: 'users', label: 'Add users', state: 'notStarted' },
];

async function stepList({ width = 900, theme = 'light', rows = steps } = {}) {
  const content = html`<div ${widthOf(width)}>
    <hub-step-list .label=${'Set up'} .steps=${rows} .text=${english.stepList} current="domain"></hub-step-list>
  </div>`;
  const host = await fixture<StorySurface>(html`<story-surface .theme=${theme} .content=${content}></story-surface>`);
  const list = host.renderRoot.querySelector('hub-step-list')!;
  await list.updateComplete;
  const items = () => [...list.renderRoot.querySelectorAll<HTMLElement>('li')];
  const position = () => list.renderRoot.querySelector<HTMLElement>('[part="position"]')!;
  return { host, list, items, position };
}

/** What is read out of each step. */
const spoken = (items: HTMLElement[]) =>
  items.map((item) =>
    [...item.querySelectorAll<HTMLElement>('.name, .state')].map((element) => element.textContent).join(': '),
  );

describe('step list', () => {
  afterEach(() => emulate({}));

  it('says of each step what it is, how far it is and which one is shown', async () => {
    const { items } = await stepList();
    expect(spoken(items())).to.deep.equal([
      'Organization profile: Completed',
      'Verify your domain: In progress',
      'Add users: Not started',
    ]);
    expect(items().map((item) => item.querySelector('.content')!.ariaCurrent)).to.deep.equal([null, 'step', null]);
  });

  for (const [theme, width] of [
    ['light', 900],
    ['dark', 900],
    ['light', 320],
    ['dark', 320],
  ] as const) {
    it(`is accessible in the ${theme} theme, ${width} px wide`, async () => {
      const { host, position } = await stepList({ theme, width });
      if (position().checkVisibility()) position().click();
      await expect(host).to.be.accessible();
    });
  }

  it('goes to a step that is open, also by keyboard, and to no other', async () => {
    const { list, items } = await stepList();
    await press('Tab');
    expect(focused()).to.contain('Organization profile');
    const selected = oneEvent(list, 'step-select') as unknown as Promise<StepSelectEvent>;
    await press('Enter');
    expect((await selected).detail.key).to.equal('profile');
    await list.updateComplete;
    expect(list.current).to.equal('profile');
    expect(focused()).to.contain('Organization profile');
    expect(items()[2]!.querySelector('button')).to.equal(null);
  });

  it('stays where its author wants it', async () => {
    const { list, items } = await stepList();
    list.addEventListener('step-select', (event) => event.preventDefault());
    items()[0]!.querySelector('button')!.click();
    expect(list.current).to.equal('domain');
  });

  it('is one line where it is narrow, which opens the list', async () => {
    const { list, items, position } = await stepList({ width: 320 });
    expect(position().querySelector('.position-text')!.textContent).to.equal('Step 2 of 3: Verify your domain');
    expect(items()[0]!.checkVisibility()).to.equal(false);
    position().focus();
    await press('Enter');
    await list.updateComplete;
    expect([position().ariaExpanded, items()[0]!.checkVisibility()]).to.deep.equal(['true', true]);
    await press('Tab');
    await press('Enter');
    await list.updateComplete;
    expect(position().querySelector('.position-text')!.textContent).to.equal('Step 1 of 3: Organization profile');
    expect([position().ariaExpanded, items()[0]!.checkVisibility()]).to.deep.equal(['false', false]);
    expect(focused()).to.contain('Step 1 of 3');
  });

  it('has no such line where there is room for the steps', async () => {
    const { position } = await stepList();
    expect(position().checkVisibility()).to.equal(false);
  });

  it('speaks another language and counts in its numbers', async () => {
    const { list, position } = await stepList({ width: 320 });
    Object.assign(list, { text: dutch.stepList, format: formatsFor('ar-EG') });
    await list.updateComplete;
    expect(position().querySelector('.position-text')!.textContent).to.equal('Stap ٢ van ٣: Verify your domain');
  });

  it('tells the current step apart in forced colors', async () => {
    const { items } = await stepList();
    await emulate({ forcedColors: 'active' });
    const colors = items().map((item) => getComputedStyle(item.querySelector('.marker')!).backgroundColor);
    expect(colors[1]).not.to.equal(colors[2]);
  });

  it('underlines steps that can be pressed in forced colors, and no others', async () => {
    const { items } = await stepList();
    await emulate({ forcedColors: 'active' });
    for (const item of items()) {
      const line = getComputedStyle(item.querySelector('.name')!).textDecorationLine;
      expect(line).to.equal(item.querySelector('button.content') ? 'underline' : 'none');
    }
    expect(new Set(items().map((item) => item.querySelector('button.content') !== null)).size).to.equal(2);
  });

  for (const width of [280, 560, 900]) {
    it(`does not leave a box of ${width} px, whatever its words`, async () => {
      const label = 'Verwerkingsverantwoordelijkheidsverklaring';
      const rows = Array.from({ length: 7 }, (_, index) => ({ ...steps[0]!, key: String(index), label }));
      const { list, position } = await stepList({ width, rows });
      if (position().checkVisibility()) position().click();
      await list.updateComplete;
      expect(list.scrollWidth).to.be.at.most(width);
      expect(list.renderRoot.querySelector('nav')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('shows nothing without steps', async () => {
    const { list } = await stepList({ rows: [] });
    expect(list.offsetHeight).to.equal(0);
  });
});
