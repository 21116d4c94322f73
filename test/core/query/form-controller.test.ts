import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, html as template, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { InvalidField } from '../../../src/api/hub-error.js';
import { ComboBox } from '../../../src/components/combo-box/combo-box.js';
import { ModalDialog } from '../../../src/components/modal-dialog/modal-dialog.js';
import { register } from '../../../src/core/element/register.js';
import { FormController } from '../../../src/core/query/form-controller.js';
import type { FormValues } from '../../../src/core/query/form-controller.js';
import { comboBox } from '../../../src/locales/en/choice.js';
import { modalDialog } from '../../../src/locales/en/overlay.js';
import { press } from '../../support/press.js';
import { turns } from '../../support/turns.js';
import { waitUntil } from '../../support/wait-until.js';

const rules: Readonly<Record<string, (values: FormValues) => string | undefined>> = {
  'customer.name': (values) => (values['customer.name'] ? undefined : 'A name is needed'),
  'customer.adminEmail': (values) => (String(values['customer.adminEmail']).includes('@') ? undefined : 'No address'),
  licenses: (values) => (Number(values['licenses']) >= 0 ? undefined : 'Not below 0'),
  product: (values) => (values['product'] ? undefined : 'Choose a product'),
  '': () => 'What has no name is no field',
};

/** An element with a form of all kinds of fields, all of them filled in right. */
class FormProbe extends LitElement {
  static readonly tag: string = 'form-probe';
  static readonly uses = [ModalDialog, ComboBox];
  @state() hasForm = true;
  @state() isPending = false;
  @state() version = 0;
  @state() name = 'Bakkerij';
  readonly sent: FormValues[] = [];
  readonly form = new FormController(this, {
    form: () => this.renderRoot.querySelector('form'),
    check: (name, values) => rules[name]?.(values),
    submit: (values) => void this.sent.push(values),
  });

  field(name: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  }

  /** What stands at a field. */
  errorAt(name: string): string {
    return this.renderRoot.querySelector(`[data-error="${name}"]`)!.textContent;
  }

  /** The name of the field that has the focus. */
  get focused(): string | undefined {
    return (this.renderRoot as ShadowRoot).activeElement?.getAttribute('name') ?? undefined;
  }

  protected fields(): unknown {
    const error = (name: string) => template`<span data-error=${name}>${this.form.errorOf(name)}</span>`;
    return template`
      <fieldset ?disabled=${this.isPending}>
        <input type="hidden" name="customer.id" value="c-1" />
        <input name="customer.name" value=${this.name} />${error('customer.name')}
        <input name="customer.adminEmail" type="email" value="ada@example.com" />${error('customer.adminEmail')}
        <select name="country"><option value="NL" selected></option><option value="BE"></option></select>
        <input name="product" type="checkbox" value="meetings" checked />
        <input name="product" type="checkbox" value="calling" />${error('product')}
        <input name="licenses" type="number" value="10" />${error('licenses')}
        <button>Send</button><button type="reset">Undo</button>
      </fieldset>`;
  }

  protected override render(): unknown {
    if (!this.hasForm) return nothing;
    return keyed(this.version, template`<form>${this.fields()}</form><a href="#">elsewhere</a>`);
  }
}

/** The form in a dialog, with the button in its footer. */
class DialogProbe extends FormProbe {
  static override readonly tag: string = 'dialog-probe';
  @state() isOpen = false;

  get dialog(): ModalDialog {
    return this.renderRoot.querySelector('hub-modal-dialog')!;
  }

  protected override render(): unknown {
    return template`<hub-modal-dialog
      .open=${this.isOpen}
      .text=${modalDialog}
      .dirty=${this.form.isDirty}
      @open-change=${() => (this.isOpen = false)}
    >
      ${this.isOpen ? template`<form id="form">${this.fields()}</form>` : nothing}
      <button slot="footer" form="form">Save</button>
    </hub-modal-dialog>`;
  }
}

const people = [
  { key: 'p-1', label: 'Ada Jansen' },
  { key: 'p-2', label: 'Bob de Wit' },
];

/** A form with one field of ours. */
class ComboProbe extends FormProbe {
  static override readonly tag: string = 'combo-probe';
  @state() chosen = people[0]!;

  get combo(): ComboBox {
    return this.renderRoot.querySelector('hub-combo-box')!;
  }

  /** Goes to the field and marks what stands in it. */
  select(): void {
    this.combo.focus();
    this.combo.shadowRoot!.querySelector('input')!.select();
  }

  protected override fields(): unknown {
    return template`<hub-combo-box
        name="customer.name"
        label="Person"
        .text=${comboBox}
        .options=${people}
        .chosen=${this.chosen}
      ></hub-combo-box><span data-error="customer.name">${this.form.errorOf('customer.name')}</span
      ><button>Send</button>`;
  }
}

/** A form with a field that is a part of another one. */
class PartsProbe extends FormProbe {
  static override readonly tag: string = 'parts-probe';

  protected override fields(): unknown {
    return template`
      <input name="products" value="calling" /><span data-error="products">${this.form.errorOf('products')}</span>
      <input name="products.calling" value="5000" /><input name="productsOf" value="1" /><button>Send</button>`;
  }
}

const refused = (...fields: InvalidField[]) => new HubError('invalid', 'HTTP 422', { status: 422, fields });

async function probe(): Promise<FormProbe> {
  const element = await fixture<FormProbe>(html`<form-probe></form-probe>`);
  await element.updateComplete;
  return element;
}

/** Puts a text into a field in the place of what stands there, as a person does. */
async function type(element: FormProbe, name: string, text: string): Promise<void> {
  element.field(name).focus();
  element.field(name).select?.();
  await (text ? sendKeys({ type: text }) : press('Delete'));
  await element.updateComplete;
}

const leave = async (element: FormProbe) => {
  element.renderRoot.querySelector('a')!.focus();
  await element.updateComplete;
};
const send = async (element: FormProbe) => {
  element.renderRoot.querySelector<HTMLButtonElement>('button')!.click();
  await element.updateComplete;
};

describe('FormController', () => {
  before(() => [FormProbe, DialogProbe, ComboProbe, PartsProbe].forEach((element) => register(element)));

  it('reads what was entered by the fields’ names, a list where a field has several values', async () => {
    const element = await probe();
    expect(element.form.values).to.deep.equal({
      'customer.id': 'c-1',
      'customer.name': 'Bakkerij',
      'customer.adminEmail': 'ada@example.com',
      country: 'NL',
      product: 'meetings',
      licenses: '10',
    });
    const [meetings, calling] = element.renderRoot.querySelectorAll<HTMLInputElement>('[name=product]');
    calling!.click();
    expect(element.form.values['product']).to.deep.equal(['meetings', 'calling']);
    meetings!.click();
    calling!.click();
    expect(element.form.values).not.to.have.property('product');
  });

  it('sends what was entered when somebody presses Enter in a field, or the button', async () => {
    const element = await probe();
    await type(element, 'customer.name', 'Slagerij');
    await press('Enter');
    expect(element.sent.map((values) => values['customer.name'])).to.deep.equal(['Slagerij']);
    await send(element);
    expect(element.sent).to.have.length(2);
  });

  it('never leaves the page', async () => {
    const element = await probe();
    const form = element.renderRoot.querySelector('form')!;
    const event = new SubmitEvent('submit', { cancelable: true });
    form.dispatchEvent(event);
    expect([event.defaultPrevented, form.noValidate]).to.deep.equal([true, true]);
  });

  it('says what is wrong with a field when somebody leaves it, not while they type', async () => {
    const element = await probe();
    await type(element, 'customer.adminEmail', 'a');
    expect(element.errorAt('customer.adminEmail')).to.equal('');
    await leave(element);
    expect(element.errorAt('customer.adminEmail')).to.equal('No address');
    expect(element.field('customer.adminEmail').validity.customError).to.equal(true);
    expect([element.errorAt('customer.name'), element.errorAt('product')]).to.deep.equal(['', '']);
  });

  it('takes an error away as soon as it is mended', async () => {
    const element = await probe();
    await type(element, 'customer.adminEmail', 'a');
    await leave(element);
    await type(element, 'customer.adminEmail', 'a@b');
    expect(element.errorAt('customer.adminEmail')).to.equal('');
    expect(element.field('customer.adminEmail').validity.valid).to.equal(true);
  });

  it('does not take the next check box of the same name for leaving the field', async () => {
    const element = await probe();
    const [meetings, calling] = element.renderRoot.querySelectorAll<HTMLInputElement>('[name=product]');
    meetings!.focus();
    meetings!.click();
    calling!.focus();
    await element.updateComplete;
    expect(element.errorAt('product')).to.equal('');
    await leave(element);
    expect(element.errorAt('product')).to.equal('Choose a product');
  });

  it('follows the browser’s own rules as well', async () => {
    const element = await probe();
    element.field('licenses').step = '5';
    element.field('licenses').value = '7';
    await send(element);
    expect([element.sent, element.focused]).to.deep.equal([[], 'licenses']);
    expect(element.errorAt('licenses')).to.equal(element.field('licenses').validationMessage);
    expect(element.errorAt('licenses')).not.to.equal('');
  });

  it('says what the browser finds wrong with any control of a name, and of several the first', async () => {
    const element = await probe();
    const [meetings, calling] = element.renderRoot.querySelectorAll<HTMLInputElement>('[name=product]');
    calling!.required = true;
    await send(element);
    expect([element.sent, element.errorAt('product')]).to.deep.equal([[], calling!.validationMessage]);
    expect(calling!.validationMessage).not.to.equal('');
    meetings!.type = 'number';
    meetings!.value = '7';
    meetings!.step = '5';
    await send(element);
    expect(element.errorAt('product')).to.equal(meetings!.validationMessage);
    expect(meetings!.validationMessage).not.to.equal(calling!.validationMessage);
  });

  it('hears a field that tells of its change alone, as some do that a browser fills in', async () => {
    const element = await probe();
    await type(element, 'customer.adminEmail', 'a');
    await leave(element);
    const field = element.field('customer.adminEmail');
    field.value = 'a@b';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(element.errorAt('customer.adminEmail')).to.equal('');
  });

  it('sends nothing while something is wrong, says all of it, and goes to the first', async () => {
    const element = await probe();
    element.field('customer.adminEmail').value = '';
    element.field('licenses').value = '-3';
    await send(element);
    expect(element.sent).to.deep.equal([]);
    expect(['customer.name', 'customer.adminEmail', 'licenses'].map((name) => element.errorAt(name))).to.deep.equal([
      '',
      'No address',
      'Not below 0',
    ]);
    expect(element.focused).to.equal('customer.adminEmail');
  });

  it('puts what the server did not accept at its field, goes to the first, and gives back what has none here', async () => {
    const element = await probe();
    const rest = element.form.refuse(
      refused(
        { field: 'licenses', description: 'More than were bought' },
        { field: 'customer.name', description: 'Taken' },
        { field: 'customer.vat', description: 'Unknown VAT number' },
        { field: 'customer.id', description: 'Of another partner' },
      ),
    );
    await element.updateComplete;
    expect([element.errorAt('customer.name'), element.errorAt('licenses')]).to.deep.equal([
      'Taken',
      'More than were bought',
    ]);
    expect(rest).to.deep.equal(['Unknown VAT number', 'Of another partner']);
    expect(element.focused).to.equal('customer.name');
  });

  it('gives nothing back, and says nothing, for a failure that is about no field', async () => {
    const element = await probe();
    await type(element, 'customer.name', '');
    expect(element.form.refuse(new HubError('network', 'lost'))).to.deep.equal([]);
    await element.updateComplete;
    expect([element.errorAt('customer.name'), element.focused]).to.deep.equal(['', 'customer.name']);
  });

  it('puts it there also while the fields are disabled because the change is under way', async () => {
    const element = await probe();
    element.isPending = true;
    await element.updateComplete;
    element.isPending = false;
    const rest = element.form.refuse(refused({ field: 'customer.name', description: 'Taken' }));
    await element.updateComplete;
    expect([rest, element.errorAt('customer.name'), element.focused]).to.deep.equal([[], 'Taken', 'customer.name']);
  });

  it('takes the server’s word back when somebody types in that field, and no other one', async () => {
    const element = await probe();
    element.form.refuse(
      refused({ field: 'customer.name', description: 'Taken' }, { field: 'licenses', description: 'Too many' }),
    );
    await element.updateComplete;
    await type(element, 'customer.name', 'Slagerij');
    expect([element.errorAt('customer.name'), element.errorAt('licenses')]).to.deep.equal(['', 'Too many']);
  });

  it('takes the server’s word back when somebody types in a part of what it was about', async () => {
    const element = await fixture<PartsProbe>(html`<parts-probe></parts-probe>`);
    await element.updateComplete;
    element.form.refuse(refused({ field: 'products', description: 'Too many' }));
    await element.updateComplete;
    await type(element, 'productsOf', '2');
    expect(element.errorAt('products')).to.equal('Too many');
    await type(element, 'products.calling', '50');
    expect(element.errorAt('products')).to.equal('');
  });

  it('asks the server again when it is sent again: what was mended elsewhere may be what was wrong', async () => {
    const element = await probe();
    element.form.refuse(refused({ field: 'licenses', description: 'Too many in this country' }));
    element.renderRoot.querySelector('select')!.value = 'BE';
    await send(element);
    expect(element.sent.map(({ country }) => country)).to.deep.equal(['BE']);
    expect(element.errorAt('licenses')).to.equal('');
  });

  it('knows whether something would be lost', async () => {
    const element = await probe();
    expect(element.form.isDirty).to.equal(false);
    await type(element, 'customer.name', 'Slagerij');
    expect(element.form.isDirty).to.equal(true);
    await type(element, 'customer.name', 'Bakkerij');
    expect(element.form.isDirty).to.equal(false);
  });

  it('takes what was saved as what is there, and forgets what was wrong', async () => {
    const element = await probe();
    await type(element, 'customer.name', 'Slagerij');
    element.form.refuse(refused({ field: 'licenses', description: 'Too many' }));
    element.form.settle();
    await element.updateComplete;
    expect([element.form.isDirty, element.errorAt('licenses')]).to.deep.equal([false, '']);
    expect(element.field('licenses').validity.valid).to.equal(true);
    element.field('licenses').focus();
    await leave(element);
    expect(element.errorAt('licenses')).to.equal('');
    await type(element, 'customer.name', 'Bakkerij');
    expect(element.form.isDirty).to.equal(true);
  });

  for (const [who, reset] of [
    ['the element', (element: FormProbe) => element.form.reset()],
    ['a button of the form', (element: FormProbe) => element.renderRoot.querySelectorAll('button')[1]!.click()],
  ] as const)
    it(`begins anew when ${who} resets it`, async () => {
      const element = await probe();
      await type(element, 'customer.name', '');
      await leave(element);
      element.form.refuse(refused({ field: 'licenses', description: 'Too many' }));
      reset(element);
      await element.updateComplete;
      await element.updateComplete;
      expect([element.form.values['customer.name'], element.form.isDirty]).to.deep.equal(['Bakkerij', false]);
      expect([element.errorAt('customer.name'), element.errorAt('licenses')]).to.deep.equal(['', '']);
      expect(element.renderRoot.querySelector('form')!.checkValidity()).to.equal(true);
    });

  it('has nothing while the form is not drawn, and begins anew with another form', async () => {
    const element = await probe();
    await type(element, 'customer.name', '');
    await leave(element);
    element.hasForm = false;
    await element.updateComplete;
    expect([element.form.values, element.form.isDirty]).to.deep.equal([{}, false]);
    element.hasForm = true;
    await element.updateComplete;
    expect([element.form.isDirty, element.errorAt('customer.name')]).to.deep.equal([false, '']);
    await type(element, 'customer.adminEmail', 'a');
    element.version += 1;
    await element.updateComplete;
    expect([element.form.isDirty, element.form.values['customer.adminEmail']]).to.deep.equal([
      false,
      'ada@example.com',
    ]);
    await type(element, 'customer.adminEmail', 'b');
    await leave(element);
    expect([element.form.isDirty, element.errorAt('customer.adminEmail')]).to.deep.equal([true, 'No address']);
  });

  it('says nothing of another form’s errors, although the same is wrong with this one', async () => {
    const element = await probe();
    element.form.refuse(refused({ field: 'licenses', description: 'Too many' }));
    await element.updateComplete;
    await type(element, 'customer.name', '');
    await leave(element);
    element.name = '';
    element.version += 1;
    await element.updateComplete;
    element.field('licenses').focus();
    await leave(element);
    expect([element.errorAt('customer.name'), element.errorAt('licenses')]).to.deep.equal(['', '']);
  });

  it('says nothing of another form’s error either that was there before anybody typed', async () => {
    const element = await fixture<FormProbe>(html`<form-probe .name=${''}></form-probe>`);
    element.field('customer.name').focus();
    await leave(element);
    expect(element.errorAt('customer.name')).to.equal('A name is needed');
    element.version += 1;
    await element.updateComplete;
    await element.updateComplete;
    expect(element.errorAt('customer.name')).to.equal('');
  });

  it('loses nothing when its element is moved', async () => {
    const element = await probe();
    await type(element, 'customer.adminEmail', 'a');
    await leave(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect([element.form.isDirty, element.errorAt('customer.adminEmail')]).to.deep.equal([true, 'No address']);
    await type(element, 'customer.adminEmail', 'a@b');
    expect(element.errorAt('customer.adminEmail')).to.equal('');
    await send(element);
    expect(element.sent).to.have.length(1);
  });

  it('draws its element once when its form comes, and when one goes of which nothing was said', async () => {
    const element = document.createElement('form-probe') as FormProbe;
    let draws = 0;
    element.addController({ hostUpdated: () => (draws += 1) });
    await fixture(html`<div>${element}</div>`);
    await turns();
    expect(draws).to.equal(1);
    element.hasForm = false;
    await element.updateComplete;
    await turns();
    expect(draws).to.equal(2);
  });

  it('draws its element once for each thing that is typed, not again for itself', async () => {
    const element = await probe();
    let draws = 0;
    element.addController({ hostUpdated: () => (draws += 1) });
    await type(element, 'customer.name', 'S');
    expect(draws).to.equal(1);
    await element.updateComplete;
    expect(draws).to.equal(1);
  });

  it('asks for no update while its element is being updated: not when the form goes, nor for the first error', async () => {
    const element = await probe();
    const due: boolean[] = [];
    element.addController({ hostUpdated: () => due.push(element.isUpdatePending) });
    await type(element, 'customer.name', '');
    element.renderRoot.querySelector('a')!.focus();
    element.renderRoot.querySelector('form')!.requestSubmit();
    await waitUntil(() => element.focused === 'customer.name');
    element.hasForm = false;
    await element.updateComplete;
    expect(due).to.not.include(true);
    expect(due.length).to.be.at.least(3);
  });

  describe('in a dialog', () => {
    async function opened(): Promise<DialogProbe> {
      const element = await fixture<DialogProbe>(html`<dialog-probe></dialog-probe>`);
      element.isOpen = true;
      await element.updateComplete;
      await element.dialog.updateComplete;
      return element;
    }

    it('is sent by Enter, and by the button in the footer', async () => {
      const element = await opened();
      await type(element, 'customer.name', 'Slagerij');
      await press('Enter');
      element.renderRoot.querySelector<HTMLButtonElement>('[slot=footer]')!.click();
      expect(element.sent.map((values) => values['customer.name'])).to.deep.equal(['Slagerij', 'Slagerij']);
    });

    it('goes to the first field that is wrong', async () => {
      const element = await opened();
      await type(element, 'customer.adminEmail', 'a');
      await press('Enter');
      await element.updateComplete;
      expect([element.focused, element.errorAt('customer.adminEmail')]).to.deep.equal([
        'customer.adminEmail',
        'No address',
      ]);
    });

    it('is not closed by Escape when something would be lost, and begins anew when it is opened again', async () => {
      const element = await opened();
      await press('Escape');
      await waitUntil(() => !element.isOpen);
      element.isOpen = true;
      await element.updateComplete;
      await element.dialog.updateComplete;
      await type(element, 'customer.name', 'Slagerij');
      await press('Escape');
      await element.updateComplete;
      expect([element.isOpen, element.form.values['customer.name']]).to.deep.equal([true, 'Slagerij']);
      element.isOpen = false;
      await element.updateComplete;
      await element.updateComplete;
      expect([element.form.isDirty, element.dialog.dirty]).to.deep.equal([false, false]);
      element.isOpen = true;
      await element.updateComplete;
      expect([element.form.isDirty, element.form.values['customer.name']]).to.deep.equal([false, 'Bakkerij']);
    });
  });

  describe('with a combo box of ours', () => {
    async function combo(): Promise<ComboProbe> {
      const element = await fixture<ComboProbe>(html`<combo-probe></combo-probe>`);
      await element.combo.updateComplete;
      return element;
    }

    it('has its value from the start, and nothing that would be lost', async () => {
      const element = await combo();
      expect([element.form.values, element.form.isDirty]).to.deep.equal([{ 'customer.name': 'p-1' }, false]);
    });

    it('hears what is chosen', async () => {
      const element = await combo();
      element.select();
      await sendKeys({ type: 'bob de wit' });
      await press('Enter');
      await element.updateComplete;
      expect([element.form.values, element.form.isDirty]).to.deep.equal([{ 'customer.name': 'p-2' }, true]);
    });

    it('says what is wrong with it, in its own place and by errorOf, when it is left', async () => {
      const element = await combo();
      element.select();
      await press('Delete');
      await element.updateComplete;
      await element.combo.updateComplete;
      expect([element.errorAt('customer.name'), element.combo.matches(':state(user-invalid)')]).to.deep.equal([
        '',
        false,
      ]);
      await leave(element);
      await element.combo.updateComplete;
      expect(element.errorAt('customer.name')).to.equal('A name is needed');
      expect(element.combo.matches(':state(user-invalid)')).to.equal(true);
    });

    it('gives it the focus for what the server did not accept, and takes that back when another is chosen', async () => {
      const element = await combo();
      expect(element.form.refuse(refused({ field: 'customer.name', description: 'Has left' }))).to.deep.equal([]);
      await element.updateComplete;
      expect([element.focused, element.errorAt('customer.name')]).to.deep.equal(['customer.name', 'Has left']);
      element.select();
      await sendKeys({ type: 'bob de wit' });
      await press('Enter');
      await element.updateComplete;
      expect(element.errorAt('customer.name')).to.equal('');
    });
  });
});
