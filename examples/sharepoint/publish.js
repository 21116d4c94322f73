/** Puts the library's folder for script tags beside the page, as a trusted script source has it. */
import { cpSync } from 'node:fs';

cpSync('node_modules/partner-hub-elements/dist/cdn', 'dist/partner-hub', { recursive: true });
