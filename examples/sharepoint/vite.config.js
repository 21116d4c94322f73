import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** SharePoint itself has this module; here the workbench plays it. */
const base = fileURLToPath(new URL('workbench/sp-webpart-base.ts', import.meta.url));

export default defineConfig({ base: './', resolve: { alias: { '@microsoft/sp-webpart-base': base } } });
