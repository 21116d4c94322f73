/** Checks for resources and the help desk. */
import type { Helpdesk, HelpdeskChannel, Resource, ResourceFacets, ResourcePage } from '../contract.js';
import { answer, code, facetCounts, instant, listOf, objectOf, orNull, rowsOf, text, total, yesOrNo } from './parts.js';

const resource = objectOf<Resource>({
  id: text,
  title: text,
  description: text,
  url: text,
  category: text,
  type: text,
  language: text,
  updatedAt: instant,
  featured: yesOrNo,
  quickLink: yesOrNo,
});

export const resourcePage = answer<ResourcePage>({
  items: rowsOf(resource),
  total,
  facets: objectOf<ResourceFacets>({ category: facetCounts, type: facetCounts }),
});

const helpdeskChannel = objectOf<HelpdeskChannel>({
  id: text,
  kind: code,
  label: text,
  url: orNull(text),
  phone: orNull(text),
  products: listOf(code),
  hours: text,
  available: yesOrNo,
});

export const helpdesk = answer<Helpdesk>({ channels: rowsOf(helpdeskChannel) });
