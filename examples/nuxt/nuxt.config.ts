import { isElementTag } from 'partner-hub-elements';

export default defineNuxtConfig({
  compatibilityDate: '2025-12-01',
  app: { baseURL: '/portals/mine/', head: { title: 'Portal', htmlAttrs: { lang: 'en' } } },
  nitro: { prerender: { routes: ['/', '/customers/customer-1'] }, output: { publicDir: 'dist' } },
  // The pages ask nothing on the server.
  experimental: { payloadExtraction: false },
  typescript: { strict: true },
  vue: { compilerOptions: { isCustomElement: isElementTag } },
});
