/** The script tag's module `dist/cdn/partner-hub.all.js`: every element at once. It exports what `partner-hub.js` does, and the classes besides. */
// First: the build puts it in the place of every `import()`.
import './loader/late-file.js';
import { allElements } from './all-elements.js';
import type { ElementTag } from './element-tags.js';
import { checkTags } from './element-tags.js';
import type { LoadedClasses } from './loader/page-loader.js';
import { followStandIns } from './loader/stand-ins.js';
import './define.js';

export * from './index.js';
export type { ElementTag } from './element-tags.js';
export type { LoadedClasses } from './loader/page-loader.js';

/** As in `partner-hub.js`, so that a page can exchange the files; the classes are here already. */
export function load<Tags extends readonly ElementTag[]>(...tags: Tags): Promise<LoadedClasses<Tags>> {
  return new Promise((resolve) => {
    checkTags(tags);
    resolve(tags.map((tag) => allElements.find((element) => element.tag === tag)) as LoadedClasses<Tags>);
  });
}

/** As in `partner-hub.js`, so that a page can exchange the files; there is no code to wait for, but boxes that stand in for elements (`data-hub`). */
export function observe(root: Node & ParentNode): () => void {
  return typeof document === 'undefined' ? () => {} : followStandIns(root);
}

// What the page's own module configures, which comes next, counts for its first boxes.
if (typeof document !== 'undefined') queueMicrotask(() => observe(document));
