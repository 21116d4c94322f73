/** In place of src/core/element/test-dom.ts for browsers: there nothing is missing. */
export const fillTestDom = () => undefined;
