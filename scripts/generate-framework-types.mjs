/**
 * Writes, from the manifest, how the elements are typed in React 19, Vue 3 and Svelte 5 templates (dist/types/*.d.ts), and wrappers for
 * React 18, which knows neither properties nor events of custom elements (dist/react.js).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

const written = '// Generated from custom-elements.json.\n';

const firstSentence = (text) => /^.*?\.(?=\s|$)/s.exec(text)?.[0].replace(/\s+/g, ' ').replaceAll('*/', '* /') ?? '';

/** What the templates need of one element. */
function describe({ name: className, tagName, members, attributes, events, description }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.readonly);
  const names = fields.map(({ name }) => name);
  return {
    className,
    tag: tagName.split(' ')[0],
    description: firstSentence(description ?? ''),
    properties: names,
    dashed: attributes.filter(({ name, fieldName }) => name.includes('-') && names.includes(fieldName)),
    events: events.map((event) => event.name),
  };
}

const union = (names) => (names.length ? names.map((name) => `'${name}'`).join(' | ') : 'never');
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);

function imports(elements, from) {
  return elements
    .map(({ className, tag }) => `import type { ${className} } from '${from}/src/elements/${tag}/${tag}.js';\n`)
    .join('');
}

/** Attributes with a dash take what their property takes; a property that is an object is given as JSON or as the property. */
const attributeLines = ({ className, dashed }) =>
  dashed.map(({ name, fieldName }) => `  '${name}'?: ${className}['${fieldName}'] | string;\n`).join('');

const eventLines = ({ events }, key) =>
  events.map((name) => `  ${key(name)}?: (event: HTMLElementEventMap['${name}']) => void;\n`).join('');

const propertyLine = ({ className, properties }) => `Partial<Pick<${className}, ${union(properties)}>>`;

function propertiesInterface(element, key) {
  const { className, description } = element;
  return (
    `\n/** ${description} */\nexport interface ${className}Props extends ${propertyLine(element)} {\n` +
    `${attributeLines(element)}${eventLines(element, key)}}\n`
  );
}

function reactTypes(elements) {
  const rows = elements.map(
    ({ tag, className }) =>
      `      '${tag}': Omit<React.HTMLAttributes<${className}>, keyof ${className}Props> & ${className}Props & React.RefAttributes<${className}>;\n`,
  );
  return (
    `${written}import type * as React from 'react';\n${imports(elements, '.')}` +
    elements.map((element) => propertiesInterface(element, (name) => `'on${name}'`)).join('') +
    `\ndeclare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${rows.join('')}    }\n  }\n}\n`
  );
}

function vueTypes(elements) {
  const rows = elements.map(({ tag, className }) => `    '${tag}': DefineComponent<${className}Props>;\n`);
  return (
    `${written}import type { DefineComponent } from 'vue';\n${imports(elements, '.')}` +
    elements.map((element) => propertiesInterface(element, (name) => `on${pascal(name)}`)).join('') +
    `\ndeclare module 'vue' {\n  interface GlobalComponents {\n${rows.join('')}  }\n}\n`
  );
}

function svelteTypes(elements) {
  const rows = elements.map(
    ({ tag, className }) =>
      `    '${tag}': Omit<HTMLAttributes<${className}>, keyof ${className}Props> & ${className}Props;\n`,
  );
  return (
    `${written}import type { HTMLAttributes } from 'svelte/elements';\n${imports(elements, '.')}` +
    elements.map((element) => propertiesInterface(element, (name) => `'on${name}'`)).join('') +
    `\ndeclare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${rows.join('')}  }\n}\n`
  );
}

const handlerName = (event) => `on${pascal(event)}`;

function reactWrapperTypes(elements) {
  return (
    `${written}import type * as React from 'react';\n${imports(elements, './types')}` +
    elements
      .map(
        (element) =>
          `\n/** ${element.description} */\nexport interface ${element.className}Props\n` +
          `  extends Omit<React.HTMLAttributes<Element${element.className}>, keyof ${propertyLine(element).replaceAll(element.className, `Element${element.className}`)}>,\n` +
          `    ${propertyLine(element).replaceAll(`Pick<${element.className}`, `Pick<Element${element.className}`)} {\n${eventLines(element, handlerName)}}\n` +
          `export declare const ${element.className}: React.ForwardRefExoticComponent<${element.className}Props & React.RefAttributes<Element${element.className}>>;\n`,
      )
      .join('')
  ).replace(/import type \{ (\w+) \} from/g, 'import type { $1 as Element$1 } from');
}

/** Properties are set as properties and events listened to, after React has rendered the bare tag with its other attributes. */
const wrapperCode = `import { createElement, forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';

const useEffectOnPage = typeof document === 'undefined' ? () => undefined : useLayoutEffect;

function wrap(tag, propertyNames, eventNames) {
  const Wrapper = forwardRef((props, ref) => {
    const element = useRef(null);
    const given = useRef({});
    useImperativeHandle(ref, () => element.current, []);
    const rest = {};
    const properties = {};
    const handlers = {};
    for (const [name, value] of Object.entries(props)) {
      if (eventNames[name]) handlers[eventNames[name]] = value;
      else if (propertyNames.includes(name)) properties[name] = value;
      else rest[name === 'className' ? 'class' : name] = value;
    }
    useEffectOnPage(() => {
      for (const name of new Set([...Object.keys(given.current), ...Object.keys(properties)])) {
        if (given.current[name] !== properties[name]) element.current[name] = properties[name];
      }
      given.current = properties;
    });
    const latest = useRef(handlers);
    latest.current = handlers;
    useEffectOnPage(() => {
      const gone = new AbortController();
      for (const name of Object.values(eventNames)) {
        element.current.addEventListener(name, (event) => latest.current[name]?.(event), { signal: gone.signal });
      }
      return () => gone.abort();
    }, []);
    return createElement(tag, { ...rest, ref: element });
  });
  Wrapper.displayName = tag;
  return Wrapper;
}
`;

function reactWrappers(elements) {
  const lines = elements.map(({ className, tag, properties, events }) => {
    const handlers = Object.fromEntries(events.map((name) => [handlerName(name), name]));
    return `export const ${className} = /* @__PURE__ */ wrap('${tag}', ${JSON.stringify(properties)}, ${JSON.stringify(handlers)});\n`;
  });
  return `${written}${wrapperCode}\n${lines.join('')}`;
}

/** Writes the files from a manifest of `generate-manifest.mjs`. */
export function writeFrameworkTypes(manifest, folder = root) {
  const elements = manifest.modules.flatMap((module) => module.declarations).map(describe);
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'types'), { recursive: true });
  writeFileSync(join(dist, 'types/react.d.ts'), reactTypes(elements));
  writeFileSync(join(dist, 'types/vue.d.ts'), vueTypes(elements));
  writeFileSync(join(dist, 'types/svelte.d.ts'), svelteTypes(elements));
  writeFileSync(join(dist, 'react.js'), reactWrappers(elements));
  writeFileSync(join(dist, 'react.d.ts'), reactWrapperTypes(elements));
}
