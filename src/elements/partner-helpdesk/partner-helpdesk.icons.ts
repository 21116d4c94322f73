import type { TemplateResult } from 'lit';
import { drawnIcon } from '../../core/element/icons.js';

/** What channels look like, on a grid of 16 px. */
const drawings: ReadonlyMap<string, string> = new Map([
  ['chat', 'M2.2 3h11.6v8H7.4L4 13.8V11H2.2z M5 6h6 M5 8.4h4'],
  [
    'phone',
    'M3.4 2.4h2.4l1.2 3-1.7 1.2a8 8 0 0 0 4.1 4.1L10.6 9l3 1.2v2.4c0 .6-.5 1-1 1A10.2 10.2 0 0 1 2.4 3.4c0-.6.4-1 1-1z',
  ],
  ['email', 'M2 3.5h12v9H2z m0 .6 6 4.6 6-4.6'],
  ['case', 'M2.2 5h11.6v8.2H2.2z M5.8 5V2.8h4.4V5 M2.2 8.6h11.6 M8 7.8v1.6'],
  ['other', 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z M6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1.1 M8 11.4v.1'],
]);

/** The icon of a kind of channel; kinds that are not known have a general one. */
export function kindIcon(kind: string): TemplateResult {
  return drawnIcon(drawings.get(kind) ?? drawings.get('other')!);
}

/** Hours. */
export const clockIcon = drawnIcon('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z M8 4.8V8l2.2 1.6');

/** Nobody is there now. */
export const awayIcon = drawnIcon('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z M5.4 8h5.2');
