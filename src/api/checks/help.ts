/** Checks for resources and the help desk. */
import type { HelpdeskChannel, Resource, ResourceFacets } from '../contract.js';
import { code, facetCounts, instant, listOf, orNull, shape, text, yesOrNo } from './parts.js';

export const resource = shape<Resource>({
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

export const resourceFacets = shape<ResourceFacets>({ category: facetCounts, type: facetCounts });

export const helpdeskChannel = shape<HelpdeskChannel>({
  id: text,
  kind: code,
  label: text,
  url: orNull(text),
  phone: orNull(text),
  products: listOf(code),
  hours: text,
  available: yesOrNo,
});
