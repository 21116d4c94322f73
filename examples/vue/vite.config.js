import vue from '@vitejs/plugin-vue';
import { isElementTag } from 'partner-hub-elements';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isElementTag } } })],
});
