/** Checks for subscriptions, trials and the set-up that lists them. */
import type {
  Invoice,
  Money,
  Order,
  ProductLicenses,
  ProductQuantity,
  SetupStep,
  Subscription,
  Terms,
  Trial,
} from '../contract.js';
import { code, count, date, licenseCount, listOf, measure, orNull, shape, text, yesOrNo } from './parts.js';

const invoice = shape<Invoice>({
  number: text,
  date,
  amount: shape<Money>({ value: measure, currency: text }),
  status: code,
  url: text,
});

const order = shape<Order>({ id: text, date, type: code, description: text, quantity: count, status: code });

const productLicenses = shape<ProductLicenses>({
  product: code,
  name: text,
  total: count,
  assigned: count,
  used: orNull(count),
});

export const subscription = shape<Subscription>({
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

export const trial = shape<Trial>({
  id: text,
  customerId: text,
  name: text,
  products: listOf(shape<ProductQuantity>({ product: code, quantity: count })),
  startDate: date,
  endDate: date,
  status: code,
  licenses: licenseCount,
});

export const terms = shape<Terms>({ version: text, url: text });

export const setupStep = shape<SetupStep>({ id: text, title: text, state: code });
