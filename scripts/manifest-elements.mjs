/** @returns {any[]} The elements that a manifest (`manifest()` of generate-manifest.mjs) declares, of all its modules. */
export const declaredIn = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations);
