import { invalid } from './api-failure.js';
import { fieldsOf, isText } from './body.js';
import type { Schema } from './schema.js';

/** What is asked for, checked: for a known customer, or for a new one. */
export type NewTrial = {
  readonly products: readonly Schema<'ProductQuantity'>[];
  readonly durationDays: number;
} & ({ readonly customerId: string } | { readonly customer: Schema<'TrialCustomer'> });

const DURATIONS: readonly unknown[] = [30, 60, 90];
const COUNTRY = /^[A-Z]{2}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Checks the body of `POST /trials`. Throws 422 that names every field that is not valid. */
export function checkNewTrial(fields: Readonly<Record<string, unknown>>): NewTrial {
  const errors: Required<Schema<'ApiErrorDetail'>>[] = [];
  const refuse = (field: string, description: string) => void errors.push({ field, description });
  const { customerId, customer, products, durationDays } = fields;
  if (customerId === undefined && customer === undefined) refuse('customerId', 'Say for whom: customerId or customer.');
  if (customerId !== undefined && customer !== undefined) refuse('customerId', 'Say customerId or customer, not both.');
  if (customerId !== undefined && !isText(customerId)) refuse('customerId', 'It must be the id of a customer.');
  if (customer !== undefined) checkCustomer(fieldsOf(customer) ?? {}, refuse);
  if (!isProducts(products))
    refuse('products', 'Choose at least one product, each once, with a quantity of 1 to 1,000.');
  if (!DURATIONS.includes(durationDays)) refuse('durationDays', 'A trial lasts 30, 60 or 90 days.');
  if (errors.length > 0) throw invalid(errors);
  return fields as unknown as NewTrial;
}

function checkCustomer(
  fields: Readonly<Record<string, unknown>>,
  refuse: (field: string, description: string) => void,
): void {
  const { displayName, adminEmail, country } = fields;
  if (!isText(displayName)) refuse('customer.displayName', 'A customer needs a name.');
  if (!isText(adminEmail) || !EMAIL.test(adminEmail))
    refuse('customer.adminEmail', 'It must be an e-mail address, such as admin@example.com.');
  if (!isText(country) || !COUNTRY.test(country))
    refuse('customer.country', 'It must be a code of two letters, such as NL.');
}

function isProducts(value: unknown): value is readonly Schema<'ProductQuantity'>[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const products = value.map((item) => fieldsOf(item) ?? {});
  return new Set(products.map(({ product }) => product)).size === products.length && products.every(isProduct);
}

function isProduct({ product, quantity }: Readonly<Record<string, unknown>>): boolean {
  return isText(product) && Number.isInteger(quantity) && Number(quantity) >= 1 && Number(quantity) <= 1000;
}
