/**
 * Modules that cannot be had at first, as while a new version is put on a server: `/__flaky/NAME/MISSES/part.js` answers 404 as often as MISSES
 * says and the module from then on, whatever its query is. `/__flaky/NAME/log` tells the addresses that were asked for, in order.
 */
export function flakyModulePlugin() {
  const asked = new Map();
  return {
    name: 'flaky-module',
    serve({ path, originalUrl }) {
      const [, root, name, misses, file] = path.split('/');
      if (root !== '__flaky') return undefined;
      const before = asked.get(name) ?? [];
      if (misses === 'log') return { type: 'json', body: JSON.stringify(before) };
      asked.set(name, [...before, originalUrl]);
      const isMissing = before.length < Number(misses);
      return isMissing ? undefined : { type: 'js', body: `export const name = ${JSON.stringify(file)};` };
    },
  };
}
