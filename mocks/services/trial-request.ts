import { invalid, type FieldProblem, type Sentence } from './api-failure.js';
import { fieldsOf, isText } from './body.js';
import type { Schema } from './schema.js';

/** What is asked for, checked: for a known customer, or for a new one. */
export type NewTrial = {
  readonly products: readonly Schema<'ProductQuantity'>[];
  readonly durationDays: number;
} & ({ readonly customerId: string } | { readonly customer: Schema<'TrialCustomer'> });

type Refuse = (field: string, description: Sentence) => void;

const rules = {
  forWhom: { en: 'Say for whom: customerId or customer.', nl: 'Zeg voor wie: customerId of customer.' },
  notBoth: { en: 'Say customerId or customer, not both.', nl: 'Zeg customerId of customer, niet allebei.' },
  customerId: { en: 'It must be the id of a customer.', nl: 'Het moet de id van een klant zijn.' },
  products: {
    en: 'Choose at least one product, each once, with a quantity of 1 to 1,000.',
    nl: 'Kies minstens één product, elk één keer, met een aantal van 1 tot 1.000.',
  },
  duration: { en: 'A trial lasts 30, 60 or 90 days.', nl: 'Een proefabonnement duurt 30, 60 of 90 dagen.' },
  name: { en: 'A customer needs a name.', nl: 'Een klant heeft een naam nodig.' },
  email: {
    en: 'It must be an e-mail address, such as admin@example.com.',
    nl: 'Het moet een e-mailadres zijn, zoals admin@example.com.',
  },
  country: {
    en: 'It must be a code of two letters, such as NL.',
    nl: 'Het moet een code van twee letters zijn, zoals NL.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

const DURATIONS: readonly unknown[] = [30, 60, 90];
const COUNTRY = /^[A-Z]{2}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Checks the body of `POST /trials`. Throws 422 that names every field that is not valid. */
export function checkNewTrial(fields: Readonly<Record<string, unknown>>): NewTrial {
  const errors: Required<FieldProblem>[] = [];
  const refuse: Refuse = (field, description) => void errors.push({ field, description });
  const { customerId, customer, products, durationDays } = fields;
  if (customerId === undefined && customer === undefined) refuse('customerId', rules.forWhom);
  if (customerId !== undefined && customer !== undefined) refuse('customerId', rules.notBoth);
  if (customerId !== undefined && !isText(customerId)) refuse('customerId', rules.customerId);
  if (customer !== undefined) checkCustomer(fieldsOf(customer) ?? {}, refuse);
  if (!isProducts(products)) refuse('products', rules.products);
  if (!DURATIONS.includes(durationDays)) refuse('durationDays', rules.duration);
  if (errors.length > 0) throw invalid(errors);
  return fields as unknown as NewTrial;
}

function checkCustomer(fields: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  const { displayName, adminEmail, country } = fields;
  if (!isText(displayName)) refuse('customer.displayName', rules.name);
  if (!isText(adminEmail) || !EMAIL.test(adminEmail)) refuse('customer.adminEmail', rules.email);
  if (!isText(country) || !COUNTRY.test(country)) refuse('customer.country', rules.country);
}

function isProducts(value: unknown): value is readonly Schema<'ProductQuantity'>[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const products = value.map((item) => fieldsOf(item) ?? {});
  return new Set(products.map(({ product }) => product)).size === products.length && products.every(isProduct);
}

function isProduct({ product, quantity }: Readonly<Record<string, unknown>>): boolean {
  return isText(product) && Number.isInteger(quantity) && Number(quantity) >= 1 && Number(quantity) <= 1000;
}
