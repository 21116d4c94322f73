/** Checks for customers and their tags. */
import type { BulkTagFailure, BulkTagResult, Customer, CustomerFacets, CustomerPage, Tag } from '../contract.js';
import {
  answer,
  code,
  count,
  date,
  facetCounts,
  figure,
  instant,
  licenseCount,
  listOf,
  objectOf,
  orAbsent,
  orNull,
  rowsOf,
  text,
  total,
} from './parts.js';

export const customer = objectOf<Customer>({
  id: text,
  displayName: text,
  createdAt: instant,
  country: text,
  managedBy: code,
  products: listOf(code),
  statuses: listOf(code),
  subscriptionTypes: listOf(code),
  tags: listOf(text),
  licenses: licenseCount,
  nextExpiration: orNull(date),
  nextRenewal: orNull(date),
  lastAdminActivityAt: orNull(instant),
});

const askedFacetCounts = orAbsent(facetCounts);

const customerFacets = objectOf<CustomerFacets>({
  managedBy: askedFacetCounts,
  product: askedFacetCounts,
  status: askedFacetCounts,
  subscriptionType: askedFacetCounts,
  tag: askedFacetCounts,
});

export const customerPage = answer<CustomerPage>({ items: rowsOf(customer), total, facets: orAbsent(customerFacets) });

export const tag = objectOf<Tag>({ id: text, name: text, description: text, customerCount: figure });

export const bulkTagResult = answer<BulkTagResult>({
  changed: count,
  failed: rowsOf(objectOf<BulkTagFailure>({ customerId: text, message: text })),
});
