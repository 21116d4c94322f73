/** Puts the site in `dist`, as it is to be copied to a server: its own pages and modules, RequireJS, and the library's folder for script tags. */
import { cpSync } from 'node:fs';

for (const file of ['index.html', 'portal.js', 'customers.js', 'customer.js', 'token.js', 'esm.js']) {
  cpSync(file, `dist/${file}`);
}
cpSync('node_modules/requirejs/require.js', 'dist/require.js');
cpSync('node_modules/partner-hub-elements/dist/cdn', 'dist/partner-hub', { recursive: true });
