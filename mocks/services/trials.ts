import type { PartnerCustomer } from '../model/customer.js';
import { addDays, instantOf } from '../model/days.js';
import type { License, PartnerSubscription } from '../model/license.js';
import { findCustomer, type Partner } from '../model/partner.js';
import { mix } from '../model/random.js';
import { trialStatus } from '../model/subscription-status.js';
import { conflict, invalid, noCustomer, notFound, type Sentence } from './api-failure.js';
import type { Asked, Operation } from './asked.js';
import { bodyFields, fieldsOf } from './body.js';
import { trialBody } from './customer-subscriptions.js';
import type { Schema } from './schema.js';
import { checkNewTrial, type NewTrial } from './trial-request.js';

const names: Readonly<Record<string, string>> = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling Professional',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Real-time translations',
};

function startTrial(asked: Asked): Schema<'Trial'> {
  const { partner } = asked;
  const request = checkNewTrial(bodyFields(asked));
  const customer = 'customerId' in request ? knownCustomer(partner, request) : addCustomer(partner, request.customer);
  const trial = newTrial(partner, customer, request);
  customer.subscriptions.push(trial);
  partner.version += 1;
  return trialBody(trial, customer.id, partner.today());
}

function knownCustomer(partner: Partner, { customerId, products }: NewTrial & { customerId: string }): PartnerCustomer {
  const customer = findCustomer(partner, customerId);
  if (!customer) throw invalid([{ field: 'customerId', description: noCustomer(customerId) }]);
  const running = customer.subscriptions.find(
    (one) => one.kind === 'trial' && trialStatus(one, partner.today()) === 'active' && sharesProduct(one, products),
  );
  if (running)
    throw conflict({
      en: `${customer.displayName} tries one of these products already, until ${running.endDate}.`,
      nl: `${customer.displayName} probeert een van deze producten al, tot ${running.endDate}.`,
    });
  return customer;
}

function sharesProduct({ licenses }: PartnerSubscription, products: NewTrial['products']): boolean {
  return products.some(({ product }) => licenses.some((license) => license.product === product));
}

function addCustomer(partner: Partner, { displayName, adminEmail, country }: Schema<'TrialCustomer'>): PartnerCustomer {
  const index = partner.customers.length;
  const customer: PartnerCustomer = {
    index,
    id: `customer-${index + 1}`,
    key: mix(partner.seed, index, 1),
    displayName,
    adminEmail,
    country,
    createdAt: instantOf(Math.floor(partner.now().getTime() / 1000) / 86_400),
    managedBy: 'externalAdministrator',
    tags: [],
    lastAdminActivityAt: null,
    adminIds: [],
    subscriptions: [],
  };
  partner.customers.push(customer);
  return customer;
}

function newTrial(
  partner: Partner,
  customer: PartnerCustomer,
  { products, durationDays }: NewTrial,
): PartnerSubscription {
  const position = customer.subscriptions.length;
  const key = mix(customer.key, position, 2);
  const licenses = products.map(({ product, quantity }, place): License => {
    return {
      key: mix(key, 1 + place),
      product,
      name: names[product] ?? product,
      total: quantity,
      assigned: 0,
      used: 0,
      reported: true,
    };
  });
  const [first] = licenses;
  return {
    id: `trial${customer.index + 1}-${position + 1}`,
    key,
    customerIndex: customer.index,
    name: first && licenses.length === 1 ? `${first.name} trial` : 'Webex trial',
    kind: 'trial',
    condition: 'normal',
    startDate: partner.today(),
    endDate: addDays(partner.today(), durationDays),
    autoRenew: false,
    licenses,
  };
}

const extensionRule: Sentence = {
  en: 'A trial is extended by 30 days.',
  nl: 'Een proefabonnement wordt met 30 dagen verlengd.',
};
const wasBought: Sentence = {
  en: 'The trial was bought, and cannot be extended.',
  nl: 'Het proefabonnement is aangeschaft, en kan niet worden verlengd.',
};

function lastsLonger({ endDate }: PartnerSubscription): Sentence {
  return {
    en: `It lasts until ${endDate} already, which is longer.`,
    nl: `Het loopt al tot ${endDate}, en dat is langer.`,
  };
}

function extendTrial(asked: Asked): Schema<'Trial'> {
  const { partner, path } = asked;
  const { extendDays } = fieldsOf(bodyFields(asked)) ?? {};
  const [, number] = /^trial(\d+)-/.exec(path.id ?? '') ?? [];
  const trial = partner.customers[Number(number) - 1]?.subscriptions.find(({ id }) => id === path.id);
  if (!trial) throw notFound({ en: `trial ${path.id}`, nl: `proefabonnement ${path.id}` });
  if (extendDays !== 30) throw invalid([{ field: 'extendDays', description: extensionRule }]);
  if (trial.condition === 'converted') throw conflict(wasBought);
  const endDate = addDays(partner.today(), extendDays);
  if (endDate < trial.endDate) throw invalid([{ field: 'extendDays', description: lastsLonger(trial) }]);
  trial.endDate = endDate;
  partner.version += 1;
  return trialBody(trial, `customer-${number}`, partner.today());
}

/** `POST /trials` and `PATCH /trials/{id}`. */
export const trialOperations: readonly Operation[] = [
  { method: 'POST', path: '/trials', capability: 'trials:write', status: 201, answer: startTrial },
  { method: 'PATCH', path: '/trials/{id}', capability: 'trials:write', answer: extendTrial },
];
