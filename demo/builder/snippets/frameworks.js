/** Snippets for applications with a build: React, Preact, Solid, Vue, Angular, Svelte. */
import { defineImports, dialects, inTemplateLiteral, markup, tagNames } from './markup.js';

const install = { name: 'npm', code: 'npm install partner-hub-elements\n', note: 'install' };

/** The heights of what is on its way, and the look. */
const sheets = (indent = '') =>
  `${indent}import 'partner-hub-elements/cdn/partner-hub.css';\n${indent}import './hub.css';`;

const styles = (plan, note = 'besideComponent') => ({ name: 'hub.css', code: plan.styles, note });

/** Frameworks that know custom elements and write JSX. */
const jsx = (types) => (plan) => {
  const code = `${defineImports(plan)}
${sheets()}
import 'partner-hub-elements/types/${types}';

export function Hub() {
  return (
${markup(plan, dialects.jsx, '    ')}
  );
}
`;
  return [install, { name: 'Hub.tsx', code, note: 'component' }, styles(plan)];
};

export const react = jsx('react');
export const preact = jsx('preact');
export const solid = jsx('solid');

/** React 18 knows neither properties nor events of custom elements: components stand for them, and register them. */
export function react18(plan) {
  const names = tagNames(plan).map((tag) => dialects.components.name(tag));
  const code = `import {
${names.map((name) => `  ${name},\n`).join('')}} from 'partner-hub-elements/react';
${sheets()}

export function Hub() {
  return (
${markup(plan, dialects.components, '    ')}
  );
}
`;
  return [install, { name: 'Hub.tsx', code, note: 'component' }, styles(plan)];
}

/** Vue is told which tags are elements. */
export function vue(plan) {
  const component = `<script setup lang="ts">
${defineImports(plan)}
${sheets()}
import 'partner-hub-elements/types/vue';
</script>

<template>
${markup(plan, dialects.html, '  ')}
</template>
`;
  const config = `import vue from '@vitejs/plugin-vue';
import { isElementTag } from 'partner-hub-elements';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isElementTag } } })],
});
`;
  return [
    install,
    { name: 'Hub.vue', code: component, note: 'component' },
    styles(plan),
    { name: 'vite.config.js', code: config, note: 'vueConfig' },
  ];
}

/** Angular takes tags that it does not know where the component says so. */
export function angular(plan) {
  const template = inTemplateLiteral(markup(plan, dialects.angular, '    '));
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${defineImports(plan)}

@Component({
  selector: 'app-hub',
  standalone: true,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${template}
  \`,
})
export class HubComponent {}
`;
  const sheet = `@import 'partner-hub-elements/cdn/partner-hub.css';\n\n${plan.styles}`;
  return [
    install,
    { name: 'hub.component.ts', code, note: 'angularComponent' },
    { name: 'styles.css', code: sheet, note: 'angularStyles' },
  ];
}

/** Svelte takes the tags as they are. */
export function svelte(plan) {
  const code = `<script lang="ts">
${defineImports(plan, '  ')}
${sheets('  ')}
  import 'partner-hub-elements/types/svelte';
</script>

${markup(plan, dialects.svelte)}
`;
  return [install, { name: 'Hub.svelte', code, note: 'component' }, styles(plan)];
}
