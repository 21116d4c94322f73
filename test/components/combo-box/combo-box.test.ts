import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PageClock } from '../../support/page-clock.js';
import { press } from '../../support/press.js';
import { comboWith, customers } from './combo-fixture.js';

describe('hub-combo-box', () => {
  let clock: PageClock;
  beforeEach(() => (clock = new PageClock('2024-11-12T12:00:00Z', 200)));
  afterEach(() => {
    clock.restore();
    document.documentElement.removeAttribute('dir');
  });

  type Combo = Awaited<ReturnType<typeof comboWith>>;

  /** Types, pauses, and waits for the suggestions. */
  async function type({ combo }: Combo, text: string) {
    await sendKeys({ type: text });
    await clock.advance(250);
    await combo.updateComplete;
  }

  async function keys({ combo }: Combo, ...pressed: string[]) {
    await press(...pressed);
    await combo.updateComplete;
  }

  describe('asks for suggestions', () => {
    it('when the typing pauses, once for each text, without spaces around it', async () => {
      const parts = await comboWith();
      await type(parts, 'ac');
      await type(parts, 'a ');
      await type(parts, ' ');
      expect(parts.asked).to.deep.equal(['ac', 'aca']);
    });

    it('at once when the list is opened without a text', async () => {
      const parts = await comboWith();
      await keys(parts, 'ArrowDown');
      expect(parts.asked).to.deep.equal(['']);
      expect(parts.isOpen()).to.equal(true);
      expect(parts.lines()).to.have.length(4);
    });

    it('for all when something is chosen, not for its own label', async () => {
      const parts = await comboWith({ chosen: customers[0]! });
      expect(parts.field.value).to.equal('Acme');
      await keys(parts, 'Alt+ArrowDown');
      expect(parts.asked).to.deep.equal(['']);
      expect(parts.lines()[0]).to.equal('Acme Amsterdam ✓');
    });

    it('never while a text is being composed', async () => {
      const parts = await comboWith();
      const { field, asked, combo } = parts;
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
      field.value = 'あ';
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true, composed: true }));
      const isComposing = { isComposing: true, bubbles: true, composed: true, cancelable: true };
      for (const key of ['ArrowDown', 'Enter', 'Escape'])
        field.dispatchEvent(new KeyboardEvent('keydown', { key, ...isComposing }));
      combo.chosen = customers[0]!;
      await combo.updateComplete;
      await clock.advance(5000);
      expect([asked, field.value, parts.isOpen()]).to.deep.equal([[], 'あ', false]);
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
      await clock.advance(250);
      expect(asked).to.deep.equal(['あ']);
    });

    it('again where it failed before', async () => {
      const parts = await comboWith();
      await keys(parts, 'ArrowDown');
      parts.combo.status = 'failed';
      await keys(parts, 'Escape', 'ArrowDown');
      expect(parts.asked).to.deep.equal(['', '']);
    });
  });

  describe('by keyboard', () => {
    it('goes through the list with arrows, around its ends, with the focus in the field', async () => {
      const parts = await comboWith();
      await type(parts, 'ac');
      expect(parts.lines()).to.deep.equal(['Acme Amsterdam', 'Acme Academy Rotterdam']);
      await keys(parts, 'ArrowDown');
      expect(parts.lines()[0]).to.equal('› Acme Amsterdam');
      await keys(parts, 'ArrowUp');
      expect(parts.lines()[1]).to.equal('› Acme Academy Rotterdam');
      await keys(parts, 'ArrowDown');
      expect(parts.lines()[0]).to.equal('› Acme Amsterdam');
      expect(parts.combo.shadowRoot!.activeElement).to.equal(parts.field);
    });

    it('chooses with Enter, says so once, and closes', async () => {
      const parts = await comboWith();
      await type(parts, 'ac');
      await keys(parts, 'ArrowDown', 'ArrowDown', 'Enter');
      expect([parts.chosen, parts.field.value, parts.isOpen()]).to.deep.equal([['c2'], 'Acme Academy', false]);
      expect(parts.combo.value).to.equal('c2');
    });

    it('chooses nothing with Enter before an arrow has gone to it', async () => {
      const parts = await comboWith();
      await type(parts, 'ac');
      await keys(parts, 'Enter');
      expect([parts.chosen, parts.field.value, parts.isOpen()]).to.deep.equal([[], 'ac', false]);
    });

    it('chooses with Enter what was typed in full', async () => {
      const parts = await comboWith();
      await type(parts, 'acme ');
      await keys(parts, 'Enter');
      expect([parts.chosen, parts.field.value]).to.deep.equal([['c1'], 'Acme']);
    });

    it('chooses none of two that have the same name', async () => {
      const twins = ['c1', 'c2'].map((key) => ({ key, label: 'Acme' }));
      const parts = await comboWith({ options: twins });
      await type(parts, 'acme');
      await keys(parts, 'Enter');
      expect(parts.chosen).to.deep.equal([]);
    });

    it('chooses nothing that cannot be chosen, and says why not', async () => {
      const parts = await comboWith();
      await type(parts, 'zeta');
      await keys(parts, 'ArrowDown', 'Enter');
      expect(parts.lines()).to.deep.equal(['› Zeta Has a trial already']);
      expect(parts.line('Zeta').ariaDisabled).to.equal('true');
      parts.line('Zeta').click();
      expect(parts.chosen).to.deep.equal([]);
    });

    describe('what it cannot choose', () => {
      const isInvalid = ({ field }: Combo) => field.getAttribute('aria-invalid') === 'true';

      for (const [typed, reason] of [
        ['zeta', 'Has a trial already'],
        ['nobody', 'Choose one of the suggestions.'],
      ] as const)
        it(`stays in the field, which says why once the list has closed: ${typed}`, async () => {
          const parts = await comboWith();
          await type(parts, typed);
          expect(isInvalid(parts)).to.equal(false);
          await keys(parts, 'Enter');
          expect([parts.isOpen(), parts.field.value, parts.chosen]).to.deep.equal([false, typed, []]);
          expect([isInvalid(parts), parts.error(), parts.said()]).to.deep.equal([true, reason, reason]);
          expect(parts.field.getAttribute('aria-describedby')).to.contain('error');
          await expect(parts.surface).to.be.accessible();
          await type(parts, 'x');
          expect([isInvalid(parts), parts.error()]).to.deep.equal([false, '']);
        });

      it('is said while it is typed, and when it is pressed', async () => {
        const parts = await comboWith();
        await type(parts, 'zeta');
        expect(parts.said()).to.equal('Has a trial already');
        parts.field.select();
        await type(parts, 'z');
        expect(parts.said()).to.equal('Suggestions: 1');
        parts.line('Zeta').click();
        await parts.combo.updateComplete;
        expect([parts.said(), parts.isOpen()]).to.deep.equal(['Has a trial already', true]);
        await keys(parts, 'Escape', 'Escape');
        expect(parts.said()).to.equal('');
      });

      it('is not told before its suggestions are here: they come at once', async () => {
        const parts = await comboWith();
        await sendKeys({ type: 'zeta' });
        await keys(parts, 'Enter');
        expect([parts.isOpen(), parts.error(), parts.said()]).to.deep.equal([true, '', 'Has a trial already']);
        await keys(parts, 'Enter');
        expect([parts.isOpen(), parts.error()]).to.deep.equal([false, 'Has a trial already']);
      });
    });

    it('opens with Alt+Arrow Down without going into the list, and closes with Alt+Arrow Up', async () => {
      const parts = await comboWith();
      await keys(parts, 'Alt+ArrowDown');
      expect([parts.isOpen(), parts.field.getAttribute('aria-activedescendant')]).to.deep.equal([true, null]);
      await keys(parts, 'Alt+ArrowUp');
      expect([parts.isOpen(), parts.field.ariaExpanded]).to.deep.equal([false, 'false']);
    });

    it('leaves Home and End to the text', async () => {
      const parts = await comboWith();
      await type(parts, 'ac');
      await keys(parts, 'ArrowDown', 'Home');
      expect(parts.field.selectionStart).to.equal(0);
    });

    it('forgets the active suggestion with the next letter, and keeps it where options change around it', async () => {
      const parts = await comboWith();
      await type(parts, 'ac');
      await keys(parts, 'ArrowDown', 'ArrowDown');
      parts.combo.options = [customers[3]!, ...parts.combo.options];
      await parts.combo.updateComplete;
      expect(parts.lines()[2]).to.equal('› Acme Academy Rotterdam');
      await type(parts, 'm');
      expect(parts.lines().join()).not.to.contain('›');
    });

    it('closes the list with Escape, empties the field with the next, and only then is the page’s', async () => {
      const parts = await comboWith({ chosen: customers[0]! });
      const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
      const heard: string[] = [];
      dialog.addEventListener('keydown', ({ key }) => heard.push(key));
      dialog.append(parts.surface);
      dialog.showModal();
      parts.field.focus();
      await keys(parts, 'Alt+ArrowDown', 'Escape');
      expect([parts.isOpen(), parts.field.value]).to.deep.equal([false, 'Acme']);
      await keys(parts, 'Escape');
      expect([parts.field.value, parts.chosen, dialog.open]).to.deep.equal(['', [''], true]);
      expect(heard.filter((key) => key !== 'Alt')).to.deep.equal([]);
      await keys(parts, 'Escape');
      expect(dialog.open).to.equal(false);
    });

    it('keeps what is typed from the page’s shortcuts', async () => {
      const parts = await comboWith();
      const heard: string[] = [];
      parts.surface.addEventListener('keydown', ({ key }) => heard.push(key));
      await keys(parts, 'j', '/', 'ArrowDown', 'ArrowLeft', 'Backspace', 'Delete');
      expect(heard).to.deep.equal([]);
    });
  });

  describe('by pointer', () => {
    it('opens when the field or its button is pressed, and chooses what is clicked', async () => {
      const parts = await comboWith();
      const toggle = parts.combo.shadowRoot!.querySelector<HTMLElement>('.toggle')!;
      toggle.click();
      await parts.combo.updateComplete;
      expect(parts.isOpen()).to.equal(true);
      toggle.click();
      expect(parts.isOpen()).to.equal(false);
      parts.field.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      await parts.combo.updateComplete;
      parts.line('Óbidos').click();
      await parts.combo.updateComplete;
      expect([parts.chosen, parts.field.value, parts.isOpen()]).to.deep.equal([['c4'], 'Óbidos', false]);
    });

    it('keeps the focus in the field', async () => {
      const parts = await comboWith();
      await keys(parts, 'ArrowDown');
      const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      parts.line('Acme').dispatchEvent(pressed);
      expect(pressed.defaultPrevented).to.equal(true);
    });

    it('closes when something else is pressed or has the focus', async () => {
      const parts = await comboWith();
      await keys(parts, 'ArrowDown');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(parts.isOpen()).to.equal(false);
      await keys(parts, 'ArrowDown', 'Tab');
      expect(parts.isOpen()).to.equal(false);
    });
  });

  it('has its label, hint and list named, and is accessible closed and open', async () => {
    const parts = await comboWith({ hint: 'Only customers without a trial', chosen: customers[0]! });
    await expect(parts.surface).to.be.accessible();
    await keys(parts, 'ArrowDown');
    expect(parts.combo.shadowRoot!.querySelector('[role="listbox"]')!.ariaLabel).to.equal('Customer');
    await expect(parts.surface).to.be.accessible();
  });

  it('shows nothing before it has its words', async () => {
    const combo = await fixture(html`<hub-combo-box label="Customer"></hub-combo-box>`);
    expect(combo.shadowRoot!.children).to.have.length(0);
  });

  it('says that it searches, that nothing was found, that it failed, and how many there are', async () => {
    const parts = await comboWith({ options: [], status: 'waiting' });
    const { combo, note, said } = parts;
    await keys(parts, 'ArrowDown');
    expect([note(), said()]).to.deep.equal(['Searching…', 'Searching…']);
    await expect(parts.surface).to.be.accessible();
    combo.status = 'ready';
    await combo.updateComplete;
    expect([note(), said()]).to.deep.equal(['Nothing was found.', 'Nothing was found.']);
    combo.status = 'failed';
    await combo.updateComplete;
    expect(note()).to.equal('The suggestions could not be loaded.');
    Object.assign(combo, { status: 'ready', options: customers });
    await combo.updateComplete;
    expect([note(), said()]).to.deep.equal(['', 'Suggestions: 4']);
  });

  it('does not take the suggestions of another text for those of this one', async () => {
    const parts = await comboWith({ options: [] });
    await type(parts, 'a');
    expect(parts.note()).to.equal('Nothing was found.');
    await sendKeys({ type: 'b' });
    await parts.combo.updateComplete;
    expect(parts.note()).to.equal('Searching…');
  });

  it('drops its choice when the text is changed', async () => {
    const parts = await comboWith({ chosen: customers[0]! });
    await type(parts, 'x');
    expect([parts.chosen, parts.combo.value, parts.field.value]).to.deep.equal([[''], '', 'Acmex']);
  });

  it('has not chosen again what is typed again, before it is said', async () => {
    const parts = await comboWith({ chosen: customers[0]! });
    await keys(parts, 'x', 'Backspace');
    expect([parts.field.value, parts.combo.value, parts.combo.validity.badInput]).to.deep.equal(['Acme', '', true]);
    await clock.advance(250);
    await keys(parts, 'Enter');
    expect(parts.combo.value).to.equal('c1');
  });

  it('shows what is set from outside, unless somebody types', async () => {
    const { combo, field } = await comboWith();
    combo.value = 'c9';
    await combo.updateComplete;
    expect([field.value, combo.value]).to.deep.equal(['c9', 'c9']);
    combo.chosen = undefined;
    await combo.updateComplete;
    expect(field.value).to.equal('');
    await sendKeys({ type: 'ac' });
    combo.chosen = customers[3]!;
    await combo.updateComplete;
    expect(field.value).to.equal('ac');
  });

  it('keeps a choice when what was set before is set again', async () => {
    const before = customers[0]!;
    const parts = await comboWith({ chosen: before });
    await keys(parts, 'ArrowDown');
    parts.line('Óbidos').click();
    parts.combo.chosen = before;
    expect(parts.combo.value).to.equal('c4');
    parts.combo.chosen = { ...before };
    expect(parts.combo.value).to.equal('c1');
  });

  it('keeps nothing where the page acts upon a choice at once', async () => {
    const parts = await comboWith();
    parts.combo.addEventListener('choice', (event) => event.preventDefault());
    await type(parts, 'ac');
    await keys(parts, 'ArrowDown', 'Enter');
    expect([parts.chosen, parts.combo.value, parts.field.value]).to.deep.equal([['c1'], '', '']);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps its list below the field and inside a narrow window, ${dir}`, async () => {
      document.documentElement.dir = dir;
      const parts = await comboWith({ options: [{ key: 'x', label: 'Long '.repeat(40), detail: 'y'.repeat(200) }] });
      parts.surface.style.setProperty('inline-size', '150px');
      await keys(parts, 'Alt+ArrowDown');
      const box = parts.combo.shadowRoot!.querySelector('.drop-down')!.getBoundingClientRect();
      expect([box.left >= 0, box.right <= innerWidth]).to.deep.equal([true, true]);
      expect(box.top - parts.field.getBoundingClientRect().bottom).to.be.within(0, 8);
    });
  }
});
