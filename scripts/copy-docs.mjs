/** The pages of `docs/package` into dist/docs: what somebody reads who has the package and not the repository. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

/** Copies them. */
export function copyDocs() {
  cpSync(join(root, 'docs/package'), join(root, 'dist/docs'), { recursive: true });
}
