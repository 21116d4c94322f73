import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where packages of others are installed. Outside of the project: a package that a page does not name is not found. */
export const workplace = join(tmpdir(), 'partner-hub-elements-hosts');
