import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// Where SvelteKit looks for it.
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ pages: 'dist' }),
    paths: { base: '/portals/mine', relative: false },
    prerender: { entries: ['/', '/customers/customer-1'] },
  },
};
