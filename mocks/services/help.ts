import { buildHelpdesk } from '../model/helpdesk.js';
import { buildResources } from '../model/resources.js';
import type { Asked, Operation } from './asked.js';
import { pageOf } from './paging.js';
import { flagParameter } from './parameters.js';
import type { Schema } from './schema.js';
import { matches } from './search.js';

type Resource = Schema<'Resource'>;
type Facet = keyof Schema<'ResourceFacets'>;

function resourcePage(asked: Asked): Schema<'ResourcePage'> {
  const { query, partner, language } = asked;
  const featured = flagParameter(asked, 'featured');
  const quickLink = flagParameter(asked, 'quickLink');
  const found = buildResources(partner.today(), language).filter(
    (resource) =>
      matches(query.get('q'), [resource.title, resource.description]) &&
      (featured === undefined || resource.featured === featured) &&
      (quickLink === undefined || resource.quickLink === quickLink),
  );
  const wanted = (resource: Resource, facet: Facet) => {
    const values = query.getAll(facet);
    return values.length === 0 || values.includes(resource[facet]);
  };
  const page = pageOf(
    asked,
    found.filter((resource) => wanted(resource, 'category') && wanted(resource, 'type')),
  );
  const category = count(
    found.filter((resource) => wanted(resource, 'type')),
    'category',
  );
  const type = count(
    found.filter((resource) => wanted(resource, 'category')),
    'type',
  );
  return { ...page, facets: { category, type } };
}

function count(resources: readonly Resource[], facet: Facet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const resource of resources) counts[resource[facet]] = (counts[resource[facet]] ?? 0) + 1;
  return counts;
}

/** `GET /resources` and `GET /helpdesk`. */
export const helpOperations: readonly Operation[] = [
  { method: 'GET', path: '/resources', answer: resourcePage },
  {
    method: 'GET',
    path: '/helpdesk',
    answer: ({ language }): Schema<'Helpdesk'> => ({ channels: buildHelpdesk(language) }),
  },
];
