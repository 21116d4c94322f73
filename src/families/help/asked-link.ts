import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { toolIcon } from '../../core/element/tool-icons.js';
import { isPlainClick } from '../../core/element/plain-click.js';

/** A link that the page is asked about before it is followed. */
export interface AskedLink {
  /** Checked by whoever made it. */
  readonly href: string;
  /** What the link looks like. */
  readonly className: string;
  readonly part: string;
  /** Its name, where what stands in it does not say enough. */
  readonly label?: string;
  /** That another tab opens, in words; absent: none does, the link leads to an application of the visitor's. */
  readonly newTab?: string;
  readonly content: unknown;
  /** Asks the page. False: it shows what is behind the link itself, and the link is not followed. */
  mayFollow(): boolean;
}

/**
 * A link to somewhere else. With Ctrl, Command, Shift or Alt, the middle button (which sends no `click`) or the context menu it is a link like any other: then
 * the page is not asked.
 */
export function askedLink({ href, className, part, label, newTab, content, mayFollow }: AskedLink): TemplateResult {
  const onClick = (event: MouseEvent) => {
    if (isPlainClick(event) && !mayFollow()) event.preventDefault();
  };
  return html`<a
    class=${className}
    part=${part}
    href=${href}
    target=${newTab === undefined ? nothing : '_blank'}
    rel="noopener noreferrer"
    aria-label=${label ?? nothing}
    @click=${onClick}
    >${content}${
      newTab === undefined
        ? nothing
        : html`<span class="elsewhere"
            >&NoBreak;${toolIcon('launch')}<span class="visually-hidden" .textContent=${newTab}></span
          ></span>`
    }</a
  >`;
}
