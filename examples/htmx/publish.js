/** Puts the site in `dist`, as it is to be copied to a server: its own pages, htmx, and the library's folder for script tags. */
import { cpSync } from 'node:fs';

for (const file of ['index.html', 'customer.html', 'fragments', 'portal.js'])
  cpSync(file, `dist/${file}`, { recursive: true });
cpSync('node_modules/htmx.org/dist/htmx.min.js', 'dist/htmx.min.js');
cpSync('node_modules/partner-hub-elements/dist/cdn', 'dist/partner-hub', { recursive: true });
