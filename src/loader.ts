/** The script tag's module `dist/cdn/partner-hub.js`: the code of an element comes when its tag first stands in the page, first of those that a visitor sees. */
// First: the build puts it in the place of every `import()`.
import './loader/late-file.js';
import { diagnoseOnRequest } from './diagnose.js';
import { define } from './loader/page-loader.js';

export * from './public.js';
export { define, load, observe } from './loader/page-loader.js';
export type { ElementTag } from './element-tags.js';
export type { LoadedClasses } from './loader/page-loader.js';

define();
diagnoseOnRequest();
