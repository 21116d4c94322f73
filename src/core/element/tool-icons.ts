import type { TemplateResult } from 'lit';
import { drawnIcon } from './icons.js';

/** The icons of what can be done and chosen; beside those of states, since a page of figures has none of them. */
const paths = {
  add: 'M8 3v10 M3 8h10',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  chevron: 'm4.5 6.2 3.5 3.6 3.5-3.6',
  close: 'm4 4 8 8 M12 4l-8 8',
  delete: 'M2.8 4.2h10.4 M6 4V2.5h4V4 M4.2 4.4l.6 9h6.4l.6-9 M6.6 7v3.8 M9.4 7v3.8',
  download: 'M8 2.5v7.5 M4.8 7 8 10.2 11.2 7 M2.8 13.2h10.4',
  edit: 'M2.8 13.2v-2.6l7.6-7.6 2.6 2.6-7.6 7.6z M8.9 4.5l2.6 2.6',
  launch: 'M9 2.5h4.5V7 M13.2 2.8 7.5 8.5 M11.5 9.5v4h-9v-9h4',
} as const;

/** The icons that point to a side: mirrored where the writing goes to the left. */
const pointing: ReadonlySet<string> = new Set<ToolIconName>(['launch']);

/** The name of a tool's icon. */
export type ToolIconName = keyof typeof paths;

/** Like `icon`, for buttons, menus, fields and marks. */
export function toolIcon(name: ToolIconName): TemplateResult {
  return drawnIcon(paths[name], { isPointing: pointing.has(name) });
}
