/**
 * Puts the site in `dist` as WordPress serves it: the plugin with the library's folder in it, and the pages. Those are in `served`, for machines without PHP;
 * with it, the plugin makes them anew, and they must be the same.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';

const served = { customers: 'served/index.html', 'customer-1': 'served/customer-1/index.html' };

for (const [page, file] of Object.entries(served)) {
  const made = spawnSync('php', ['wordpress.php', page], { encoding: 'utf8' });
  if (made.error?.code === 'ENOENT') continue;
  assert.equal(made.stdout + made.stderr, readFileSync(file, 'utf8'), `${file} is not what the plugin makes`);
}

cpSync('served', 'dist', { recursive: true });
cpSync('partner-hub', 'dist/wp-content/plugins/partner-hub', { recursive: true });
cpSync('node_modules/partner-hub-elements/dist/cdn', 'dist/wp-content/plugins/partner-hub/library', {
  recursive: true,
});
