import type * as en from './en/resources.js';
import type { TextFamily } from './text-family.js';

/** The words of resources and help. */
export type ResourcesTexts = typeof en;

/** The words of resources and help, by language. */
export const resourcesTexts: TextFamily<ResourcesTexts> = {
  name: 'resources',
  load: () => import('./en/resources.js'),
};
