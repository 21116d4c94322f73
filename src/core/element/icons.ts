import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The icons of states and figures: strokes on a 16 px grid that take the color of the text beside them. Those of tools are in `tool-icons.ts`. */
const paths = {
  alert: 'M8 2.2 14.4 13.4H1.6L8 2.2Z M8 6.4v3.2 M8 11.4v.2',
  arrowDown: 'M8 3v10 M4 9l4 4 4-4',
  arrowUp: 'M8 13V3 M4 7l4-4 4 4',
  filter: 'M2.5 4h11 M4.5 8h7 M6.5 12h3',
  hourglass: 'M4.5 2.5h7 M4.5 13.5h7 M5.5 2.5v2.6L8 8l2.5-2.9V2.5 M5.5 13.5v-2.6L8 8l2.5 2.9v2.6',
  inbox: 'M2.5 9.5 4.4 3h7.2l1.9 6.5V13h-11z M2.5 9.5h3.3l.8 1.6h2.8l.8-1.6h3.3',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z M8 7.2V11 M8 5v.2',
  lock: 'M4 7.2h8v6.3H4z M5.6 7.2V5a2.4 2.4 0 0 1 4.8 0v2.2',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7 M13.2 2.2v2.9h-2.9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z M10.4 10.4l3.3 3.3',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** An icon that says nothing a text beside it does not say: hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return drawnIcon(paths[name]);
}

/**
 * The same with a drawing of one's own on a grid of 16 px, for what stands in one place only.
 * @param drawing the strokes, as a path of SVG
 * @param options `isPointing`: it points to a side, and to the other one where the writing goes to the left.
 */
export function drawnIcon(drawing: string, { isPointing = false } = {}): TemplateResult {
  return html`<svg
    class=${isPointing ? 'icon pointing' : 'icon'}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${drawing} />
  </svg>`;
}
