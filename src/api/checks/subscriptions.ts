/** Checks for what customers have bought or try. */
import type { Invoice, Money, Order, ProductLicenses, Subscription, Trial, TrialProduct } from '../contract.js';
import { code, date, figure, licenseCount, listOf, measure, objectOf, orNull, text, yesOrNo } from './parts.js';

const invoice = objectOf<Invoice>({
  number: text,
  date,
  amount: orNull(objectOf<Money>({ value: measure, currency: text })),
  status: code,
  url: text,
});

const order = objectOf<Order>({ id: text, date, type: code, description: text, quantity: figure, status: code });

const productLicenses = objectOf<ProductLicenses>({
  product: code,
  name: text,
  total: figure,
  assigned: figure,
  used: figure,
});

export const subscription = objectOf<Subscription>({
  id: text,
  customerId: text,
  name: text,
  kind: code,
  status: code,
  startDate: date,
  endDate: date,
  autoRenew: yesOrNo,
  renewalDate: orNull(date),
  licenses: listOf(productLicenses),
  invoice: orNull(invoice),
  orders: listOf(order),
});

export const trial = objectOf<Trial>({
  id: text,
  customerId: text,
  name: text,
  products: listOf(objectOf<TrialProduct>({ product: code, quantity: figure })),
  startDate: date,
  endDate: date,
  status: code,
  licenses: licenseCount,
});
