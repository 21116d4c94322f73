/** Puts the site in `dist`, as it is to be copied to a server: its own pages, and the library's folder for script tags. */
import { cpSync } from 'node:fs';

for (const file of ['index.html', 'portal.js']) cpSync(file, `dist/${file}`);
cpSync('node_modules/partner-hub-elements/dist/cdn', 'dist/partner-hub', { recursive: true });
