/** The script tag's module `dist/cdn/partner-hub.js`: the code of an element comes when its tag first stands in the page. */
import { define } from './page-loader.js';

export * from './public.js';
export { define, load, observe } from './page-loader.js';
export type { ElementTag } from './element-tags.js';
export type { LoadedClasses } from './page-loader.js';

define();
