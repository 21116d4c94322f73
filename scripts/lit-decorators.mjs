/**
 * What stands in for `lit/decorators.js` in files that nobody bundles again: the decorators that are used here, as the compiler calls them
 * (`experimentalDecorators`). Lit's own serve standard decorators and a cache too, which takes three times the room.
 */

/** @param {import('lit').PropertyDeclaration} [options] */
export const property = (options) => (prototype, name) => {
  const isAccessor = Object.hasOwn(prototype, name);
  prototype.constructor.createProperty(name, options);
  return isAccessor ? Object.getOwnPropertyDescriptor(prototype, name) : undefined;
};

/** @param {import('lit').PropertyDeclaration} [options] */
export const state = (options) => property({ ...options, state: true, attribute: false });

/** @param {(root: ParentNode | undefined) => unknown} find */
const inTemplate = (find) => () => ({
  get() {
    return find(this.renderRoot);
  },
  enumerable: true,
  configurable: true,
});

/** @param {string} selector */
export const query = (selector) => inTemplate((root) => root?.querySelector(selector) ?? null);

/** @param {string} selector */
export const queryAll = (selector) => inTemplate((root) => root?.querySelectorAll(selector) ?? []);
