/** Writes the `exports` of package.json from the entries that exist. Run it after adding an element. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageExports, root } from './entries.mjs';

const path = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(path, 'utf8'));
writeFileSync(path, `${JSON.stringify({ ...manifest, exports: packageExports() }, null, 2)}\n`);
