import type { NewTrial } from '../../api/contract.js';
import type { FormValues } from '../../core/query/form-controller.js';
import type { TrialTexts } from '../../locales/trial-texts.js';

/** What can be tried. Source: product.md, Terms. */
export const trialProducts = ['meetings', 'calling', 'messaging', 'realTimeTranslations'] as const;

/** The start of the names of the fields for quantities: `products.calling`. */
export const quantityField = (product: string) => `products.${product}`;

/** Two words around an @, the last one with a dot: everything else the API knows better. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a field of the form, in words; undefined: nothing. */
export function trialProblem(
  name: string,
  values: FormValues,
  { problem }: TrialTexts['startTrial'],
): string | undefined {
  if (name === 'customer.displayName') return textOf(values, name) ? undefined : problem.displayName;
  if (name === 'customer.adminEmail') return EMAIL.test(textOf(values, name)) ? undefined : problem.adminEmail;
  if (name === 'customer.country') return textOf(values, name) ? undefined : problem.country;
  if (name === 'products') return chosenProducts(values).length > 0 ? undefined : problem.products;
  if (name === 'durationDays') return textOf(values, name) ? undefined : problem.durationDays;
  const isChosen = chosenProducts(values).some((product) => name === quantityField(product));
  return isChosen && !isQuantity(quantityOf(values, name)) ? problem.quantity : undefined;
}

/** The products that are chosen, in the order of the form. */
export function chosenProducts({ products = [] }: FormValues): readonly string[] {
  return typeof products === 'string' ? [products] : products;
}

/** What is sent to the API. The values are valid. */
export function trialRequest(values: FormValues, customerId: string | undefined): NewTrial {
  const products = chosenProducts(values).map((product) => ({
    product,
    quantity: quantityOf(values, quantityField(product)),
  }));
  const durationDays = Number(textOf(values, 'durationDays'));
  if (customerId !== undefined) return { customerId, products, durationDays };
  const customer = {
    displayName: textOf(values, 'customer.displayName'),
    adminEmail: textOf(values, 'customer.adminEmail'),
    country: textOf(values, 'customer.country'),
  };
  return { customer, products, durationDays };
}

function textOf(values: FormValues, name: string): string {
  return String(values[name] ?? '').trim();
}

/** NaN where nothing is written, and where it is no number. */
function quantityOf(values: FormValues, name: string): number {
  return Number(textOf(values, name) || NaN);
}

function isQuantity(quantity: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= 1;
}
