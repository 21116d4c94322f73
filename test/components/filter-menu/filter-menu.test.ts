import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FilterMenu } from '../../../src/components/filter-menu/filter-menu.js';
import type { FilterMenuChangeEvent, OpenChangeEvent } from '../../../src/components/filter-menu/filter-menu.events.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { register } from '../../../src/core/element/register.js';
import { filterMenu } from '../../../src/locales/en/choice.js';
import { StorySurface } from '../../../stories/support/story-surface.js';
import { press } from '../../support/press.js';

register(FilterMenu);
register(StorySurface);

const statuses = [
  { key: 'trial', label: 'Trial', count: '1,204' },
  { key: 'suspended', label: 'Suspended', count: '3' },
  { key: 'expired', label: 'Expired', count: '0' },
];
const tags = Array.from({ length: 40 }, (_, index) => ({ key: `t${index}`, label: `Tag ${index}`, count: '1' }));

async function menuWith(properties: Partial<FilterMenu> = {}) {
  const menu = document.createElement('hub-filter-menu');
  Object.assign(menu, { label: 'Status', options: statuses, text: filterMenu }, properties);
  const around = html`${menu}<button id="after">After</button>`;
  const surface = await fixture<StorySurface>(html`<story-surface .content=${around}></story-surface>`);
  await menu.updateComplete;
  const root = menu.shadowRoot!;
  return {
    menu,
    surface,
    button: root.querySelector<HTMLElement>('.opener')!,
    box: root.querySelector<HTMLElement>('[role="dialog"]')!,
    field: () => root.querySelector<HTMLInputElement>('[type="search"]'),
    /** What the list shows: label, count, and whether it is chosen. */
    list: () =>
      [...root.querySelectorAll('.option')].map((option) => {
        const text = [...option.children].map((part) => part.textContent.trim()).filter(Boolean);
        return `${option.querySelector('input')!.checked ? '✓ ' : ''}${text.join(' ')}`;
      }),
    option: (label: string) =>
      [...root.querySelectorAll('.option')]
        .find((option) => option.querySelector('bdi')!.textContent === label)!
        .querySelector('input')!,
    /** The label of the option that has the focus, else what has it. */
    focused: () => {
      const active = root.activeElement;
      return active?.parentElement?.querySelector('bdi')?.textContent ?? active?.className ?? '';
    },
    said: () => root.querySelector('[role="status"]')!.textContent,
    changes: collect(menu),
  };
}

/** What the menu tells of choices, one after the other. */
function collect(menu: FilterMenu): string[] {
  const changes: string[] = [];
  menu.addEventListener('filter-menu-change', (event) => {
    const { values, isExcluded } = (event as FilterMenuChangeEvent).detail;
    changes.push(`${isExcluded ? 'not ' : ''}${values.join()}`);
  });
  return changes;
}

async function opened(properties: Partial<FilterMenu> = {}) {
  const parts = await menuWith(properties);
  parts.menu.open();
  await parts.menu.updateComplete;
  return parts;
}

const spoken = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('hub-filter-menu', () => {
  it('is a button with its name, and says how many are chosen', async () => {
    const { menu, button } = await menuWith();
    expect(spoken(button)).to.equal('Status');
    expect(button.ariaExpanded).to.equal('false');
    menu.values = ['trial', 'expired'];
    await menu.updateComplete;
    expect(spoken(button)).to.equal('Status 22 chosen');
    expect(button.querySelector('[aria-hidden="true"]')!.textContent).to.equal('2');
    menu.excluded = true;
    await menu.updateComplete;
    expect(spoken(button)).to.equal('Status all but 2');
  });

  it('shows nothing before it has its words', async () => {
    const menu = await fixture<FilterMenu>(html`<hub-filter-menu label="Status"></hub-filter-menu>`);
    expect(menu.shadowRoot!.children).to.have.length(0);
  });

  it('shows the options with their counts, and is accessible closed and open', async () => {
    const { menu, surface, list, box, button } = await menuWith({ values: ['suspended'], excludable: true });
    await expect(surface).to.be.accessible();
    button.click();
    await menu.updateComplete;
    expect(box.matches(':popover-open')).to.equal(true);
    expect(button.ariaExpanded).to.equal('true');
    expect(list()).to.deep.equal(['Trial 1,204', '✓ Suspended 3', 'Expired 0']);
    await expect(surface).to.be.accessible();
  });

  for (const key of ['Enter', ' ', 'ArrowDown']) {
    it(`opens with ${key === ' ' ? 'Space' : key}, with the focus on the first option, which stays as it is`, async () => {
      const { menu, button, focused, changes } = await menuWith();
      button.focus();
      await press(key);
      await menu.updateComplete;
      expect(menu.isOpen).to.equal(true);
      expect(focused()).to.equal('Trial');
      expect(changes).to.deep.equal([]);
    });
  }

  it('has the focus on what is chosen when it opens', async () => {
    const { focused } = await opened({ values: ['expired'] });
    expect(focused()).to.equal('Expired');
  });

  it('goes from option to option with arrows, Home, End and letters, and chooses with Space', async () => {
    const { focused, changes, list, menu } = await opened();
    await press('ArrowDown', ' ', 'ArrowDown', 'ArrowDown');
    expect(focused()).to.equal('Trial');
    await press('End');
    expect(focused()).to.equal('Expired');
    await press('s', ' ');
    await menu.updateComplete;
    await press('e', ' ');
    await menu.updateComplete;
    expect(changes).to.deep.equal(['suspended', '', 'expired']);
    expect(list()).to.deep.equal(['Trial 1,204', 'Suspended 3', '✓ Expired 0']);
  });

  it('tells the page each choice, and keeps its own when the page refuses', async () => {
    const { menu, option, changes, list } = await opened({ values: ['trial'] });
    option('Expired').click();
    await menu.updateComplete;
    expect(changes).to.deep.equal(['trial,expired']);
    menu.addEventListener('filter-menu-change', (event) => event.preventDefault());
    option('Trial').click();
    await menu.updateComplete;
    expect(list()).to.deep.equal(['✓ Trial 1,204', 'Suspended 3', '✓ Expired 0']);
    expect(menu.values).to.deep.equal(['trial', 'expired']);
  });

  it('closes with Escape, with the focus on its button', async () => {
    const { menu, button, box } = await opened();
    await press('Escape');
    expect(box.matches(':popover-open')).to.equal(false);
    expect(menu.shadowRoot!.activeElement).to.equal(button);
  });

  it('closes alone in a dialog of the page’s, whose shortcuts hear nothing', async () => {
    const { menu, surface, button } = await menuWith();
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const heard: string[] = [];
    dialog.addEventListener('keydown', ({ key }) => heard.push(key));
    dialog.append(surface);
    dialog.showModal();
    button.focus();
    await press('Enter');
    await menu.updateComplete;
    heard.length = 0;
    await press('Escape');
    expect([menu.isOpen, dialog.open, heard]).to.deep.equal([false, true, []]);
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });

  it('closes when something else is pressed, and leaves the focus there', async () => {
    const { menu, surface } = await opened();
    const after = surface.renderRoot.querySelector<HTMLElement>('#after')!;
    after.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    after.focus();
    expect(menu.isOpen).to.equal(false);
    expect(surface.shadowRoot!.activeElement).to.equal(after);
  });

  it('is left by Tab, past its last part, and closes behind', async () => {
    const { menu, surface } = await opened({ values: ['trial'] });
    await press('Tab', 'Tab');
    expect(surface.shadowRoot!.activeElement!.id).to.equal('after');
    expect(menu.isOpen).to.equal(false);
  });

  it('says when it opens and closes, so that the page asks for counts only then', async () => {
    const { menu, button } = await menuWith();
    const told: boolean[] = [];
    menu.addEventListener('open-change', (event) => told.push((event as OpenChangeEvent).detail.isOpen));
    button.click();
    button.click();
    menu.open();
    menu.remove();
    expect(told).to.deep.equal([true, false, true, false]);
  });

  it('can be turned round, to all but what is chosen', async () => {
    const { menu, changes } = await opened({ values: ['trial'], excludable: true });
    const [only, except] = menu.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="radio"]');
    expect([only!.checked, except!.checked]).to.deep.equal([true, false]);
    only!.focus();
    await press('ArrowRight');
    expect(changes).to.deep.equal(['not trial']);
    expect(menu.excluded).to.equal(true);
  });

  it('is cleared by its last button, with the focus in the list again', async () => {
    const { menu, changes, focused } = await opened({ values: ['trial', 'expired'], excluded: true });
    const clear = menu.shadowRoot!.querySelector<HTMLElement>('[part="clear"]')!;
    clear.focus();
    clear.click();
    await menu.updateComplete;
    expect(changes).to.deep.equal(['']);
    expect(menu.shadowRoot!.querySelector('[part="clear"]')).to.equal(null);
    expect(focused()).to.equal('Trial');
  });

  it('shows a chosen code that it does not know as its text, as long as it is open', async () => {
    const { menu, option, list } = await opened({ values: ['quantumTrial'] });
    expect(list()).to.include('✓ quantumTrial');
    option('quantumTrial').click();
    await menu.updateComplete;
    expect(list()).to.include('quantumTrial');
    menu.close();
    menu.open();
    await menu.updateComplete;
    expect(list()).not.to.include('quantumTrial');
  });

  it('has no search box for a few options, and one for many', async () => {
    expect((await opened()).field()).to.equal(null);
    expect((await opened({ options: tags })).field()).not.to.equal(null);
  });

  it('narrows many options with each letter, says how many are left, and forgets it when it closes', async () => {
    const { menu, field, list, said } = await opened({ options: tags, label: 'Tags' });
    field()!.focus();
    await sendKeys({ type: 'tág 3' });
    await menu.updateComplete;
    expect(list()).to.have.length(11);
    expect(said()).to.equal('Found: 11');
    await sendKeys({ type: 'x' });
    await menu.updateComplete;
    expect([list().length, said()]).to.deep.equal([0, 'Nothing matches.']);
    menu.close();
    menu.open();
    await menu.updateComplete;
    expect([list().length, field()!.value]).to.deep.equal([40, '']);
  });

  it('goes from the search box into the list with Arrow Down, and keeps typed keys to itself', async () => {
    const { menu, surface, field, focused } = await opened({ options: tags });
    const heard: string[] = [];
    surface.addEventListener('keydown', ({ key }) => heard.push(key));
    field()!.focus();
    await press('2', 'ArrowDown');
    await menu.updateComplete;
    expect(focused()).to.equal('Tag 2');
    expect(heard).to.deep.equal([]);
  });

  it('waits for a text that is being composed', async () => {
    const { menu, field, list } = await opened({ options: tags });
    field()!.dispatchEvent(new CompositionEvent('compositionstart'));
    field()!.value = 'ｔ';
    field()!.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await menu.updateComplete;
    expect(list()).to.have.length(40);
  });

  it('shows that counts are on their way, with the options chosen meanwhile', async () => {
    const { menu, list, option, said, surface } = await opened({ counting: true });
    expect(list()).to.deep.equal(['Trial', 'Suspended', 'Expired']);
    expect(said()).to.equal('Counting…');
    await expect(surface).to.be.accessible();
    option('Trial').click();
    menu.counting = false;
    await menu.updateComplete;
    expect(list()[0]).to.equal('✓ Trial 1,204');
    expect(said()).to.equal('');
  });

  it('gives the focus to options that come late', async () => {
    const { menu, focused, said } = await opened({ options: [], counting: true });
    expect(said()).to.equal('Loading…');
    menu.options = statuses;
    menu.counting = false;
    await menu.updateComplete;
    expect(focused()).to.equal('Trial');
  });

  it('says that there is nothing to choose, or what the page says instead', async () => {
    const { menu, box, said } = await opened({ options: [] });
    expect([spoken(box), said()]).to.deep.equal([filterMenu.nothing, filterMenu.nothing]);
    menu.note = 'The tags could not be read.';
    await menu.updateComplete;
    expect(spoken(box)).to.equal('The tags could not be read.');
  });

  it('writes numbers as it is told', async () => {
    const { button } = await menuWith({ values: ['trial'], format: formatsFor('ar-EG') });
    expect(spoken(button)).to.contain('١');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stays inside a narrow window, ${dir}`, async () => {
      document.documentElement.dir = dir;
      const { menu, box, surface } = await menuWith({ options: [{ key: 'x', label: 'Long '.repeat(60) }] });
      surface.style.setProperty('margin-inline-start', 'calc(100vw - 140px)');
      menu.open();
      await menu.updateComplete;
      const { left, right } = box.getBoundingClientRect();
      expect([left >= 0, right <= innerWidth]).to.deep.equal([true, true]);
      document.documentElement.removeAttribute('dir');
    });
  }
});
