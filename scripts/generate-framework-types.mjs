/**
 * Writes, from the manifest, how the elements are typed in templates of React 19, Preact, Solid, Vue 3 and Svelte 5 (dist/types/*.d.ts), and wrappers
 * for React 18, which knows neither properties nor events of custom elements (dist/react.js).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';
import { declaredIn } from './manifest-elements.mjs';

const written = '// Generated from custom-elements.json.\n';

/**
 * How properties are typed in templates. An attribute holds text: what HTML takes there stands beside the property's own type, since templates that a server
 * renders have nothing else, and every property understands it. Objects with functions have no text.
 */
const forms = `
type Text<Value> = Value extends string ? never
  : Value extends number ? \`\${Value}\`
  : Value extends boolean ? ''
  : Value extends readonly unknown[] ? string
  : [Extract<Value[keyof Value], (...parameters: never[]) => unknown>] extends [never] ? string
  : never;
type Attribute<Value> = Value | Text<NonNullable<Value>>;
type Attributes<Element, Written extends keyof Element, Other extends keyof Element> = {
  [Name in Written]?: Attribute<Element[Name]>;
} & { [Name in Other]?: Element[Name] };
`;

const firstSentence = (text) => /^.*?\.(?=\s|$)/s.exec(text)?.[0].replace(/\s+/g, ' ').replaceAll('*/', '* /') ?? '';

/** What the templates need of one element. */
function describe({ name: className, tagName, members, attributes, events, description }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.readonly);
  const names = fields.map(({ name }) => name);
  return {
    className,
    tag: tagName,
    description: firstSentence(description ?? ''),
    properties: names,
    written: names.filter((name) => attributes.some(({ fieldName }) => fieldName === name)),
    attributes: attributes.filter(({ fieldName }) => names.includes(fieldName)),
    dashed: attributes.filter(({ name, fieldName }) => name.includes('-') && names.includes(fieldName)),
    events: events.map((event) => event.name),
  };
}

const union = (names) => (names.length ? names.map((name) => `'${name}'`).join(' | ') : 'never');
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);

/** The elements, the tags of the page and the events: whoever types a template has them all. */
function imports(elements, from) {
  const classes = elements.map(
    ({ className, tag }) => `import type { ${className} } from '${from}/src/elements/${tag}/${tag}.js';\n`,
  );
  return `import '${from}/src/public.js';\n${classes.join('')}`;
}

const attributeLines = ({ className, dashed }) =>
  dashed.map(({ name, fieldName }) => `  '${name}'?: Attribute<${className}['${fieldName}']>;\n`).join('');

const eventLines = ({ events }, key) =>
  events.map((name) => `  ${key(name)}?: (event: HTMLElementEventMap['${name}']) => void;\n`).join('');

function ownProperties({ className, properties, written }) {
  const other = properties.filter((name) => !written.includes(name));
  return `Attributes<${className}, ${union(written)}, ${union(other)}>`;
}

function propertiesInterface(element, key) {
  const { className, description } = element;
  return (
    `\n/** ${description} */\nexport interface ${className}Props extends ${ownProperties(element)} {\n` +
    `${attributeLines(element)}${eventLines(element, key)}}\n`
  );
}

/** A tag with its own properties, and what all tags have. */
const tagLine = ({ tag, className }, common = 'HTMLAttributes') =>
  `'${tag}': Omit<${common}<${className}>, keyof ${className}Props> & ${className}Props;\n`;

function reactTypes(elements) {
  const rows = elements.map(
    ({ tag, className }) =>
      `      '${tag}': Omit<React.HTMLAttributes<${className}>, keyof ${className}Props> & ${className}Props & React.RefAttributes<${className}>;\n`,
  );
  return (
    `${written}import type * as React from 'react';\n${imports(elements, '.')}${forms}` +
    elements.map((element) => propertiesInterface(element, (name) => `'on${name}'`)).join('') +
    `\ndeclare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${rows.join('')}    }\n  }\n}\n`
  );
}

function preactTypes(elements) {
  const rows = elements.map((element) => `      ${tagLine(element)}`);
  return (
    `${written}import type { HTMLAttributes } from 'preact';\n${imports(elements, '.')}${forms}` +
    elements.map((element) => propertiesInterface(element, (name) => `'on${name}'`)).join('') +
    `\ndeclare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {\n${rows.join('')}    }\n  }\n}\n`
  );
}

/**
 * Solid writes what stands in quotes as an attribute and sets any other value as the property of that attribute, but makes small letters of a name first:
 * properties of several words are only reached by `prop:`. `attr:` writes text, `bool:` writes a switch.
 */
const solidForms = `
type Names<Element> = Record<string, keyof Element & string>;
type Attributed<Element, Attributes extends Names<Element>> = {
  [Name in keyof Attributes]?: Attribute<Element[Attributes[Name]]>;
} & {
  [Name in keyof Attributes as \`attr:\${Name & string}\`]?:
    | Text<NonNullable<Element[Attributes[Name]]>>
    | Extract<Element[Attributes[Name]], string | number | null | undefined>;
} & {
  [Name in keyof Attributes as Element[Attributes[Name]] extends boolean ? \`bool:\${Name & string}\` : never]?: boolean;
} & {
  [Name in keyof Attributes as \`prop:\${Attributes[Name]}\`]?: Attribute<Element[Attributes[Name]]>;
};
type Properties<Element, Names extends keyof Element & string> = {
  [Name in Names as \`prop:\${Name}\`]?: Element[Name];
};
type Listener<Element, Name extends keyof HTMLElementEventMap> = JSX.EventHandlerWithOptionsUnion<Element, HTMLElementEventMap[Name]>;
`;

function solidInterface({ className, description, properties, written, attributes, events }) {
  const names = attributes.map(({ name, fieldName }) => `'${name}': '${fieldName}'`);
  const other = properties.filter((name) => !written.includes(name));
  const listeners = events.map((name) => `  'on:${name}'?: Listener<${className}, '${name}'>;\n`);
  return (
    `\n/** ${description} */\nexport interface ${className}Props\n` +
    `  extends Attributed<${className}, { ${names.join('; ')} }>, Properties<${className}, ${union(other)}> {\n` +
    `${listeners.join('')}}\n`
  );
}

function solidTypes(elements) {
  const rows = elements.map((element) => `      ${tagLine(element, 'JSX.HTMLAttributes')}`);
  return (
    `${written}import type { JSX } from 'solid-js';\n${imports(elements, '.')}${forms}${solidForms}` +
    elements.map(solidInterface).join('') +
    `\ndeclare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {\n${rows.join('')}    }\n  }\n}\n`
  );
}

/** Vue takes a `<template>` with neither `v-if`, `v-for` nor `v-slot` for HTML, whose attributes are checked where templates are strict. */
const vueTemplates = `  interface HTMLAttributes {
    /** The key of the column whose cells a \`<template>\` describes. */
    'data-cell'?: string;
    /** Whether a \`<template>\` describes the rows of a table. */
    'data-row'?: '' | boolean;
    /** Whether a \`<template>\` describes the contents of a card. */
    'data-content'?: '' | boolean;
  }
`;

function vueTypes(elements) {
  const rows = elements.map(({ tag, className }) => `    '${tag}': DefineComponent<${className}Props>;\n`);
  return (
    `${written}import type { DefineComponent } from 'vue';\n${imports(elements, '.')}${forms}` +
    elements.map((element) => propertiesInterface(element, (name) => `on${pascal(name)}`)).join('') +
    `\ndeclare module 'vue' {\n${vueTemplates}  interface GlobalComponents {\n${rows.join('')}  }\n}\n`
  );
}

function svelteTypes(elements) {
  const rows = elements.map((element) => `    ${tagLine(element)}`);
  return (
    `${written}import type { HTMLAttributes } from 'svelte/elements';\n${imports(elements, '.')}${forms}` +
    elements.map((element) => propertiesInterface(element, (name) => `'on${name}'`)).join('') +
    `\ndeclare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${rows.join('')}  }\n}\n`
  );
}

const handlerName = (event) => `on${pascal(event)}`;

function reactWrapperTypes(elements) {
  const wrapper = (element) => {
    const { className, description } = element;
    const own = ownProperties({ ...element, className: `Element${className}` });
    return (
      `\ninterface ${className}Own extends ${own} {\n${eventLines(element, handlerName)}}\n` +
      `/** ${description} */\nexport interface ${className}Props\n` +
      `  extends ${className}Own, Omit<React.HTMLAttributes<Element${className}>, keyof ${className}Own> {}\n` +
      `export declare const ${className}: React.ForwardRefExoticComponent<${className}Props & React.RefAttributes<Element${className}>>;\n`
    );
  };
  const renamed = imports(elements, './types').replace(/import type \{ (\w+) \}/g, 'import type { $1 as Element$1 }');
  return `${written}import type * as React from 'react';\n${renamed}${forms}${elements.map(wrapper).join('')}`;
}

/**
 * Properties are set as properties and events listened to, after React has rendered the bare tag with its other attributes; then the element is
 * registered, so that it comes alive with all of it.
 */
const wrapperCode = `import { register } from './register.js';
import { createElement, forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';

const useEffectOnPage = typeof document === 'undefined' ? () => undefined : useLayoutEffect;

function wrap(Element, propertyNames, eventNames) {
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
      register(Element);
      return () => gone.abort();
    }, []);
    return createElement(Element.tag, { ...rest, ref: element });
  });
  Wrapper.displayName = Element.tag;
  return Wrapper;
}
`;

/** For server components the wrappers are client code: they set properties of elements. */
const clientDirective = `'use client';\n`;

function reactWrappers(elements) {
  const classes = elements.map(
    ({ className, tag }) => `import { ${className} as Element${className} } from './elements/${tag}.js';\n`,
  );
  const wrappers = elements.map(({ className, properties, events }) => {
    const handlers = Object.fromEntries(events.map((name) => [handlerName(name), name]));
    return `export const ${className} = /* @__PURE__ */ wrap(Element${className}, ${JSON.stringify(properties)}, ${JSON.stringify(handlers)});\n`;
  });
  return `${clientDirective}${written}${classes.join('')}${wrapperCode}\n${wrappers.join('')}`;
}

/** A module without anything in it: bundlers want one behind an import that is for types. */
const emptyModule = `${written}export {};\n`;

/** Who imports the types of React's tags lets React make elements, which leaves something out of those that a server rendered: then the console says so. */
const watchingModule = `${written}import { watchLeftOut } from '../left-out.js';\n\nwatchLeftOut();\n`;

const frameworks = {
  react: reactTypes,
  preact: preactTypes,
  solid: solidTypes,
  vue: vueTypes,
  svelte: svelteTypes,
};

/** Writes the files from a manifest of `generate-manifest.mjs`. */
export function writeFrameworkTypes(manifest, folder = root) {
  const elements = declaredIn(manifest).map(describe);
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'types'), { recursive: true });
  for (const [framework, types] of Object.entries(frameworks)) {
    writeFileSync(join(dist, `types/${framework}.d.ts`), types(elements));
    writeFileSync(join(dist, `types/${framework}.js`), framework === 'react' ? watchingModule : emptyModule);
  }
  writeFileSync(join(dist, 'react.js'), reactWrappers(elements));
  writeFileSync(join(dist, 'react.d.ts'), reactWrapperTypes(elements));
}
