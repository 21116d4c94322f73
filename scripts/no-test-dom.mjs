/** For a script tag, in place of src/core/element/test-dom.ts: it is in a browser. */
export const fillTestDom = () => undefined;
