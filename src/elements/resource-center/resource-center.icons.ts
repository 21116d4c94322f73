import type { TemplateResult } from 'lit';
import { drawnIcon } from '../../core/element/icons.js';

/** What kinds of resources look like, on a grid of 16 px. */
const drawings: ReadonlyMap<string, string> = new Map([
  [
    'guide',
    'M8 4.2C6.6 3.2 4.8 2.8 2.5 2.8v9.6c2.3 0 4.1.4 5.5 1.4 1.4-1 3.2-1.4 5.5-1.4V2.8C11.2 2.8 9.4 3.2 8 4.2v9.6',
  ],
  ['course', 'M1.8 6 8 3l6.2 3L8 9z M4.3 7.4v3.4c2.2 1.7 5.2 1.7 7.4 0V7.4 M14.2 6v4'],
  ['document', 'M3.5 2.2h6l3 3v8.6h-9z M9.5 2.2v3h3 M5.8 8.2h4.4 M5.8 10.8h4.4'],
  ['video', 'M2 3.5h12v9H2z M6.6 6v4l3.4-2z'],
  ['news', 'M2.2 6.4v3.2l8.3 3V3.4z M10.5 6.2a2 2 0 0 1 0 3.6 M4.4 10.4l.8 3h1.9l-.8-2.3'],
  [
    'link',
    'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3A2.6 2.6 0 0 0 9 3.3l-.9.9 M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9',
  ],
]);

/** The icon of a type of resource; types that are not known look like a document. */
export function typeIcon(type: string): TemplateResult {
  return drawnIcon(drawings.get(type) ?? drawings.get('document')!);
}
