import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldError } from '../../components/form/form-errors.js';
import type { Formats } from '../../core/texts/formats.js';
import { nameOf } from '../../core/texts/languages.js';
import { TRIAL_DAYS, trialEnd } from '../../domain/trials.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { TrialTexts } from '../../locales/trial-texts.js';
import { countriesIn } from './country-names.js';
import { quantityField, trialProducts } from './trial-request.js';

/** What the fields of the form are drawn with. */
export interface TrialFieldsContext {
  readonly text: TrialTexts & CommonTexts;
  readonly format: Formats;
  /** The present moment, milliseconds since 1970. */
  readonly now: number;
  /** The products that are chosen. */
  readonly chosen: readonly string[];
  /** What is wrong with a field and shows; undefined: nothing. */
  errorOf(name: string): string | undefined;
}

/** How many licenses are offered first. */
const USUAL_QUANTITY = '25';

/** Who the new customer is. */
export function customerFields(context: TrialFieldsContext): TemplateResult {
  const { startTrial } = context.text;
  return html`${textField('customer.displayName', startTrial.displayName, context)}
  ${textField('customer.adminEmail', startTrial.adminEmail, context)} ${countryField(context)}`;
}

/** What is tried: check boxes, each with the number of its licenses. */
export function productFields(context: TrialFieldsContext): TemplateResult {
  const { startTrial } = context.text;
  const problem = context.errorOf('products');
  return html`<fieldset class="group" part="products" aria-describedby="products-hint products-error">
    <legend class="label" .textContent=${startTrial.products}></legend>
    <p class="hint" id="products-hint" .textContent=${startTrial.productsHint}></p>
    ${trialProducts.map((product) => productField(product, context))} ${fieldError('products-error', problem)}
  </fieldset>`;
}

/** How long it lasts, and the day on which it ends by that. */
export function durationFields(context: TrialFieldsContext): TemplateResult {
  const { text, errorOf } = context;
  return html`<fieldset class="group" part="duration" aria-describedby="durationDays-error">
    <legend class="label" .textContent=${text.startTrial.duration}></legend>
    <div class="durations">${TRIAL_DAYS.map((days) => durationField(days, context))}</div>
    ${fieldError('durationDays-error', errorOf('durationDays'))}
  </fieldset>`;
}

function textField(
  name: 'customer.displayName' | 'customer.adminEmail',
  label: string,
  { errorOf }: TrialFieldsContext,
): TemplateResult {
  const problem = errorOf(name);
  const isAddress = name === 'customer.adminEmail';
  // No type="email": the browser would write the address in its own way, and check it in its own words.
  return html`<div class="row">
    <label class="label" for=${name} .textContent=${label}></label>
    <input
      class="field"
      id=${name}
      name=${name}
      type="text"
      inputmode=${isAddress ? 'email' : 'text'}
      autocapitalize=${isAddress ? 'none' : 'words'}
      spellcheck="false"
      autocomplete="off"
      aria-required="true"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="${name}-error"
    />
    ${fieldError(`${name}-error`, problem)}
  </div>`;
}

function countryField({ text, format, errorOf }: TrialFieldsContext): TemplateResult {
  const name = 'customer.country';
  const problem = errorOf(name);
  const { locale } = format;
  return html`<div class="row">
    <label class="label" for=${name} .textContent=${text.startTrial.country}></label>
    <select
      class="field"
      id=${name}
      name=${name}
      autocomplete="off"
      aria-required="true"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="${name}-error"
    >
      <option value="" .textContent=${text.startTrial.chooseCountry}></option>
      ${guard([locale], () => countryOptions(locale))}
    </select>
    ${fieldError(`${name}-error`, problem)}
  </div>`;
}

/** In another language they stand in another order: each keeps its element, and what is chosen stays chosen. */
function countryOptions(locale: string): unknown {
  return repeat(
    countriesIn(locale),
    ({ code }) => code,
    ({ code, name }) => html`<option value=${code} .textContent=${name}></option>`,
  );
}

function productField(product: string, { text, chosen, errorOf }: TrialFieldsContext): TemplateResult {
  const name = quantityField(product);
  const problem = errorOf(name);
  const label = nameOf(text.product, product);
  return html`<div class="product">
    <label class="choice"
      ><input
        type="checkbox"
        name="products"
        .value=${product}
        aria-invalid=${errorOf('products') ? 'true' : nothing} /><span .textContent=${label}></span
    ></label>
    <span class="quantity"
      ><input
        class="field"
        type="number"
        inputmode="numeric"
        name=${name}
        min="1"
        step="1"
        .defaultValue=${USUAL_QUANTITY}
        aria-label=${text.startTrial.quantity(label)}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="${name}-error"
        ?disabled=${!chosen.includes(product)} /><span
        class="unit"
        aria-hidden="true"
        .textContent=${text.startTrial.licenses}
      ></span
    ></span>
    ${fieldError(`${name}-error`, problem)}
  </div>`;
}

function durationField(days: number, { text, format, now }: TrialFieldsContext): TemplateResult {
  const { startTrial } = text;
  return html`<label class="choice duration"
    ><input type="radio" name="durationDays" .value=${String(days)} ?checked=${days === TRIAL_DAYS[0]} /><span
      ><span class="choice-name" .textContent=${startTrial.days(format.count(days))}></span
      ><span class="choice-more" .textContent=${startTrial.until(format.date(trialEnd(days, now)))}></span></span
  ></label>`;
}
