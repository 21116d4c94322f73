/** What an application's bundler makes of code that uses the library. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/entries.mjs';

/**
 * @param {string} code A module's text; paths in it start at the project's folder.
 * @param {import('vite').Rollup.OutputOptions} output How files are written.
 * @returns The files, as Vite gives them.
 */
export async function bundled(code, output) {
  const entry = join(root, 'application.js');
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'application',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] }, rolldownOptions: { output } },
  });
  return [built].flat()[0].output;
}
