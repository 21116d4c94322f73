/** `npm run build:wordpress`: writes the plugin that WordPress installs at "Plugins → Add New Plugin → Upload Plugin". */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './entries.mjs';
import { pluginPath, wordpressPlugin } from './wordpress-plugin.mjs';

const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-needed'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) throw new Error('The library could not be built.');
const plugin = wordpressPlugin();
writeFileSync(pluginPath, plugin);
console.log(`${basename(pluginPath)}: ${Math.round(plugin.length / 1000)} kB`);
