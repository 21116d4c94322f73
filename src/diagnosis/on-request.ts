import { lateCode } from '../core/late-code.js';
import { warnOnce } from '../core/warn-once.js';

let isAsked = false;

/** Shows what is wrong with the page when its address asks for it: `?hub-diagnose`. Once, however often it is called. */
export function diagnoseOnRequest(): void {
  if (typeof document === 'undefined' || !/[?&]hub-diagnose\b/.test(location.search) || isAsked) return;
  isAsked = true;
  lateCode(() => import('./show-panel.js'))
    .then(({ showPanel }) => showPanel())
    .catch((thrown: unknown) => warnOnce(String(thrown)));
}
