import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { register } from '../../src/core/element/register.js';
import { StorySurface } from './story-surface.js';
import type { Globals } from './texts-of.js';

/** A surface with the toolbar's theme and language. `content` is drawn anew with each update of the surface. */
export function onSurface(globals: Globals, content: (surface: StorySurface) => unknown): TemplateResult {
  register(StorySurface);
  const { theme = 'light', locale = 'en' } = globals;
  return html`<story-surface .theme=${theme} .locale=${locale} .content=${content}></story-surface>`;
}

/** The component with this tag in a story, when it is drawn. */
export async function componentIn<Tag extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, tag: Tag) {
  const surface = canvas.querySelector('story-surface')!;
  await surface.updateComplete;
  const component = surface.renderRoot.querySelector(tag)!;
  await (component as unknown as StorySurface).updateComplete;
  return component;
}
