/** `npm run build:wordpress`: writes the plugin that WordPress installs at "Plugins → Add New Plugin → Upload Plugin", after all the set-up that it needs. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ensureBuilt, ensureDependencies } from './setup.mjs';

ensureDependencies();
ensureBuilt();
const { pluginPath, wordpressPlugin } = await import('./wordpress-plugin.mjs');
const plugin = wordpressPlugin();
writeFileSync(pluginPath, plugin);
console.log(`${basename(pluginPath)}: ${Math.round(plugin.length / 1000)} kB`);
