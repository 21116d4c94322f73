import { ContextRoot } from '@lit/context';
import type { unsafeStatic } from 'lit/static-html.js';
import { version } from '../../version.js';
import { loaderClaims, noteCopy, noteMeeting } from '../copies.js';
import { warnOnce } from '../../warn-once.js';
import { fillTestDom } from './test-dom.js';

/** A class that can be registered: it knows its tag and the classes that its template contains. */
export interface ElementClass {
  new (): HTMLElement;
  /** The tag without a prefix. */
  readonly tag: string;
  /** Elements and components inside its template: registered with it, under the same prefix. */
  readonly uses?: readonly ElementClass[];
  /** Put before its own tag and those of its parts. */
  readonly prefix?: string;
}

/** A tag that may stand in a template of `lit/static-html.js`. */
export type StaticTag = ReturnType<typeof unsafeStatic>;

/** How `define` is to register. */
export interface DefineOptions {
  /** `acme` registers `acme-customer-list` and so on, beside or instead of the plain tags. Lower-case letters, digits and hyphens. */
  prefix?: string;
}

/** Where a registered class says which version of the library it is of. */
export const versions = Symbol.for('partner-hub@version');

/**
 * Registers a class and all that its template contains. A tag that is taken stays as it is: silently when the same version
 * registered it, else with one warning. So it warns where a loader of another version looks for such tags, and has not brought this one.
 */
export function register(element: ElementClass, options: DefineOptions = {}): void {
  const prefix = checkedPrefix(options.prefix);
  if (typeof document === 'undefined') return;
  prepareDocument();
  for (const part of element.uses ?? []) register(part, options);
  const name = prefixed(element.tag, prefix);
  warnAboutOther(name, loaderClaims().get(prefix));
  if (!customElements.get(name)) customElements.define(name, stamped(element, prefix));
}

/**
 * Tells of another version of the library that has a tag, or of something that is none: once on a page for each two versions.
 * @param looking the version whose loader looks for such tags: it counts where nobody has registered this one
 */
export function warnAboutOther(name: string, looking = version): void {
  const taken = customElements.get(name) as { [versions]?: string } | undefined;
  const other = taken ? taken[versions] : looking;
  if (other === version || !noteMeeting(other)) return;
  const owner = other ? `version ${other} of this library` : 'something else';
  warnOnce(`<${name}> and more are by ${owner}. Load one, or ${version} by define({ prefix: 'my' }).`);
}

let contextRoot: ContextRoot | undefined;

/**
 * Once, before any element: notes this copy of the library, makes up for what the documents of tests lack, and remembers elements that ask for a hub
 * before their provider is defined.
 */
function prepareDocument(): void {
  if (contextRoot) return;
  noteCopy();
  fillTestDom();
  contextRoot = new ContextRoot();
  contextRoot.attach(document.documentElement);
}

/** The tag under a prefix: `prefixed('kpi-card', 'acme')` → `acme-kpi-card`. */
export function prefixed(tag: string, prefix: string): string {
  return prefix ? `${prefix}-${tag}` : tag;
}

/** A class can be registered once only: a subclass carries the prefix of each further registration. */
function stamped(element: ElementClass, prefix: string): ElementClass {
  const own = prefix || Object.hasOwn(element, versions) ? class extends element {} : element;
  return Object.assign(own, { prefix, [versions]: version });
}

/** The prefix itself, or a TypeError that says what a prefix is. */
export function checkedPrefix(prefix = ''): string {
  if (prefix === '' || /^[a-z][a-z0-9-]*$/.test(prefix)) return prefix;
  throw new TypeError(
    `define({ prefix: "${prefix}" }): a prefix is lower-case letters, digits and hyphens, a letter first.`,
  );
}
