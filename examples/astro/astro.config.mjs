import { defineConfig } from 'astro/config';

export default defineConfig({ base: '/portals/mine', outDir: './dist' });
