/** The plugin for WordPress as one file, which WordPress installs: the files of `wordpress` with the library's folder for script tags in them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { root } from './entries.mjs';

/** The folder in the file, and so the plugin's name to WordPress. */
export const pluginFolder = 'partner-hub-elements';

/** Where it is written. */
export const pluginPath = join(root, `${pluginFolder}-wordpress.zip`);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The same files make the same zip, on any day. */
const mtime = new Date('2000-01-01T00:00:00');

function filesIn(folder, name) {
  const names = readdirSync(join(root, folder));
  return names.map((file) => [`${name}/${file}`, readFileSync(join(root, folder, file))]);
}

const withVersion = ([name, content]) => [name, Buffer.from(content.toString().replaceAll('{{version}}', version))];

/** @returns {Uint8Array} The zip. `dist` has to be built. */
export function wordpressPlugin() {
  const files = [
    ...filesIn('wordpress', pluginFolder).map(withVersion),
    ...filesIn('dist/cdn', `${pluginFolder}/library`),
    [`${pluginFolder}/LICENSE.txt`, readFileSync(join(root, 'LICENSE'))],
  ];
  return zipSync(Object.fromEntries(files), { mtime });
}
