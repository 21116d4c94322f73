import { fixture, html } from '@open-wc/testing';
import type { ScriptedSource } from './scripted-source.js';

/** A tag of an element that says when it has drawn. */
type LitTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends { updateComplete: Promise<boolean> }
    ? Tag
    : never;
}[keyof HTMLElementTagNameMap];

/** An element in a provider with this source, or this API. */
export async function inHub<Tag extends LitTag>(
  tag: Tag,
  from: ScriptedSource | string,
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(
    typeof from === 'string'
      ? html`<partner-hub api-base=${from} locale="en" time-zone="Europe/Amsterdam">${element}</partner-hub>`
      : html`<partner-hub .source=${from} locale="en" time-zone="Europe/Amsterdam">${element}</partner-hub>`,
  );
  await (element as { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}
