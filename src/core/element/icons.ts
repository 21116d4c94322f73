import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

/** The library's own icons: strokes on a 16 px grid that take the color of the text beside them. */
const paths = {
  add: svg`<path d="M8 3v10 M3 8h10"/>`,
  alert: svg`<path d="M8 2.2 14.4 13.4H1.6L8 2.2Z M8 6.4v3.2 M8 11.4v.2"/>`,
  arrowDown: svg`<path d="M8 3v10 M4 9l4 4 4-4"/>`,
  arrowUp: svg`<path d="M8 13V3 M4 7l4-4 4 4"/>`,
  check: svg`<path d="m3 8.5 3.2 3.2L13 4.8"/>`,
  chevron: svg`<path d="m4.5 6.2 3.5 3.6 3.5-3.6"/>`,
  close: svg`<path d="m4 4 8 8 M12 4l-8 8"/>`,
  columns: svg`<path d="M2.5 3h11v10h-11z M6.2 3v10 M9.9 3v10"/>`,
  delete: svg`<path d="M2.8 4.2h10.4 M6 4V2.5h4V4 M4.2 4.4l.6 9h6.4l.6-9 M6.6 7v3.8 M9.4 7v3.8"/>`,
  download: svg`<path d="M8 2.5v7.5 M4.8 7 8 10.2 11.2 7 M2.8 13.2h10.4"/>`,
  edit: svg`<path d="M2.8 13.2v-2.6l7.6-7.6 2.6 2.6-7.6 7.6z M8.9 4.5l2.6 2.6"/>`,
  filter: svg`<path d="M2.5 4h11 M4.5 8h7 M6.5 12h3"/>`,
  hourglass: svg`<path d="M4.5 2.5h7 M4.5 13.5h7 M5.5 2.5v2.6L8 8l2.5-2.9V2.5 M5.5 13.5v-2.6L8 8l2.5 2.9v2.6"/>`,
  inbox: svg`<path d="M2.5 9.5 4.4 3h7.2l1.9 6.5V13h-11z M2.5 9.5h3.3l.8 1.6h2.8l.8-1.6h3.3"/>`,
  info: svg`<path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z M8 7.2V11 M8 5v.2"/>`,
  launch: svg`<path d="M9 2.5h4.5V7 M13.2 2.8 7.5 8.5 M11.5 9.5v4h-9v-9h4"/>`,
  lock: svg`<path d="M4 7.2h8v6.3H4z M5.6 7.2V5a2.4 2.4 0 0 1 4.8 0v2.2"/>`,
  refresh: svg`<path d="M13 8a5 5 0 1 1-1.6-3.7 M13.2 2.2v2.9h-2.9"/>`,
  search: svg`<path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z M10.4 10.4l3.3 3.3"/>`,
  tag: svg`<path d="M2.5 2.5h5.3l5.7 5.7-5.3 5.3-5.7-5.7z M5.4 5.4h.1"/>`,
} as const;

/** The icons that point to a side: mirrored where the writing goes to the left. */
const pointing: ReadonlySet<string> = new Set<IconName>(['launch']);

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** An icon that says nothing a text beside it does not say: hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return drawnIcon(paths[name], { isPointing: pointing.has(name) });
}

/**
 * The same with a drawing of one's own on a grid of 16 px, for what stands in one place only.
 * @param options `isPointing`: it points to a side, and to the other one where the writing goes to the left.
 */
export function drawnIcon(drawing: TemplateResult, { isPointing = false } = {}): TemplateResult {
  return html`<svg
    class=${isPointing ? 'icon pointing' : 'icon'}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    ${drawing}
  </svg>`;
}
