/** Checks for customers, their tags and their administrators. */
import type { Customer, CustomerFacets, Launch, Me, PartnerAdmin, Tag } from '../contract.js';
import {
  code,
  count,
  date,
  facetCounts,
  instant,
  licenseCount,
  listOf,
  orNull,
  ref,
  shape,
  text,
  yesOrNo,
} from './parts.js';

export const me = shape<Me>({
  id: text,
  displayName: text,
  email: text,
  roles: listOf(code),
  organization: ref,
  capabilities: listOf(code),
});

export const customer = shape<Customer>({
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

export const customerFacets = shape<CustomerFacets>({
  managedBy: facetCounts,
  product: facetCounts,
  status: facetCounts,
  subscriptionType: facetCounts,
  tag: facetCounts,
});

export const tag = shape<Tag>({ name: text, description: text, customerCount: count });

export const partnerAdmin = shape<PartnerAdmin>({
  id: text,
  displayName: text,
  email: text,
  roles: listOf(code),
  customerCount: orNull(count),
  allCustomers: yesOrNo,
});

export const launch = shape<Launch>({ url: text, expiresAt: instant });
