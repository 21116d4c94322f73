/** After `changeset version`: the version of package.json into src/version.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = join(root, 'src/version.ts');
writeFileSync(path, readFileSync(path, 'utf8').replace(/version = '[^']+'/, `version = '${version}'`));
