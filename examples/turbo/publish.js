/** Puts the site in `dist`, as it is to be copied to a server: its own pages, Turbo, and the library's folder for script tags. */
import { cpSync, readdirSync } from 'node:fs';

for (const file of [...readdirSync('.').filter((name) => name.endsWith('.html')), 'portal.js'])
  cpSync(file, `dist/${file}`);
cpSync('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', 'dist/turbo.js');
cpSync('node_modules/partner-hub-elements/dist/cdn', 'dist/partner-hub', { recursive: true });
