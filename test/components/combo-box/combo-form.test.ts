import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { press } from '../../support/press.js';
import { comboWith, customers } from './combo-fixture.js';

describe('hub-combo-box in a form', () => {
  it('sends the key of its choice, or an empty value, under its name', async () => {
    const { combo, form, sent } = await comboWith();
    expect(sent()).to.deep.equal(['']);
    combo.chosen = customers[1]!;
    expect(sent()).to.deep.equal(['c2']);
    expect(form.elements.namedItem('customer')).to.equal(combo);
    expect(combo.form).to.equal(form);
  });

  it('tells the form of a person’s changes as other fields do, when it has the new value', async () => {
    const { combo, form, sent } = await comboWith();
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(`${type} ${sent().join()}`));
    await press('ArrowDown');
    await combo.updateComplete;
    await press('Enter');
    expect(heard).to.deep.equal(['input c1', 'change c1']);
  });

  it('is invalid while it is required and nothing is chosen', async () => {
    const { combo, form } = await comboWith({ required: true });
    expect([form.checkValidity(), combo.validity.valueMissing]).to.deep.equal([false, true]);
    combo.chosen = customers[0]!;
    expect([form.checkValidity(), combo.validity.valid, combo.validationMessage]).to.deep.equal([true, true, '']);
  });

  it('shows what is wrong when the form asks, with the focus in the field, and not before', async () => {
    const { combo, form, error, field, save } = await comboWith({ required: true });
    expect(error()).to.equal('');
    save.focus();
    expect(form.reportValidity()).to.equal(false);
    await combo.updateComplete;
    expect([error(), field.getAttribute('aria-invalid')]).to.deep.equal(['Choose at least one.', 'true']);
    expect(combo.shadowRoot!.activeElement).to.equal(field);
    expect(combo.matches(':state(user-invalid)')).to.equal(true);
    await expect(combo).to.be.accessible();
  });

  it('says that a text is none of the suggestions when it is left, not while it is typed', async () => {
    const { combo, error } = await comboWith();
    await sendKeys({ type: 'nobody' });
    await combo.updateComplete;
    expect([combo.validity.badInput, error()]).to.deep.equal([true, '']);
    await press('Tab');
    await combo.updateComplete;
    expect(error()).to.equal('Choose one of the suggestions.');
    combo.focus();
    await sendKeys({ type: ' else' });
    await combo.updateComplete;
    expect(error()).to.equal('');
  });

  it('chooses what was typed in full when it is left', async () => {
    const { combo, chosen, sent } = await comboWith({ options: customers });
    await sendKeys({ type: 'ACME' });
    await press('Tab');
    expect([chosen, sent()]).to.deep.equal([['c1'], ['c1']]);
    expect(combo.validity.valid).to.equal(true);
  });

  it('shows what a server says, until it says otherwise', async () => {
    const { combo, error, form } = await comboWith({ chosen: customers[0]! });
    combo.setCustomValidity('This customer has a trial.');
    await combo.updateComplete;
    expect([error(), form.checkValidity()]).to.deep.equal(['This customer has a trial.', false]);
    combo.setCustomValidity('');
    await combo.updateComplete;
    expect([error(), form.checkValidity()]).to.deep.equal(['', true]);
  });

  it('is reset with its form to what was set last', async () => {
    const { combo, form, field, sent, error } = await comboWith({ chosen: customers[0]! });
    await sendKeys({ type: 'x' });
    await press('Tab');
    form.reset();
    await combo.updateComplete;
    expect([field.value, sent(), error()]).to.deep.equal(['Acme', ['c1'], '']);
  });

  it('is disabled by itself and by a fieldset', async () => {
    const { combo, field, form, sent } = await comboWith({ chosen: customers[0]! });
    combo.disabled = true;
    await combo.updateComplete;
    expect([field.disabled, sent()]).to.deep.equal([true, []]);
    combo.disabled = false;
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(combo);
    fieldset.disabled = true;
    await combo.updateComplete;
    expect(field.disabled).to.equal(true);
    fieldset.disabled = false;
    await combo.updateComplete;
    expect(field.disabled).to.equal(false);
  });

  it('sends its form with Enter when there is nothing to choose, and only then', async () => {
    const { combo, form } = await comboWith({ options: customers });
    let sent = 0;
    form.addEventListener('submit', () => (sent += 1));
    await sendKeys({ type: 'acme' });
    await press('ArrowDown', 'Enter');
    await combo.updateComplete;
    expect(sent).to.equal(0);
    await press('Enter');
    expect(sent).to.equal(1);
  });
});
