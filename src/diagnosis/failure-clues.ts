import type { HubError } from '../api/hub-error.js';
import type { InvalidRow } from '../api/invalid-row.js';
import { clue, severityOf } from './clue.js';
import type { Clue } from './clue.js';
import type { FoundElement } from './found-elements.js';
import type { FailureFacts } from './report.js';

/** What is known of the failure of an element. */
export function failureFacts({ element }: FoundElement): FailureFacts | undefined {
  const error = element.shown?.error;
  if (!error) return undefined;
  const { code, status, misfit } = error;
  const trackingId = toldTrackingId(error);
  return {
    code,
    ...(status && { status }),
    ...(trackingId && { trackingId }),
    ...(misfit && { misfit: `${misfit.operation} ${toldPath(misfit.path)}` }),
  };
}

/** What an element's own state says of why it shows nothing, or not all. */
export function stateClues({ element, isInside }: FoundElement): Clue[] {
  const { state, shown } = element;
  if (state === 'idle' && !isInside) {
    if (shown?.isLoggedOut) return [clue('loggedOut', undefined, element)];
    return shown?.waitsFor ? [clue('waitsFor', { attribute: shown.waitsFor }, element)] : [];
  }
  if (state === 'loading' && !isInside && element.mayAsk !== false) return [clue('slow', undefined, element)];
  if (shown?.error) return errorClues(element, shown.error);
  const rows = (shown?.answer as { readonly invalidRows?: readonly InvalidRow[] } | undefined)?.invalidRows;
  const [first] = rows ?? [];
  if (!first) return [];
  return [clue('invalidRows', { count: String(rows!.length), path: toldPath(first.path) }, element)];
}

function errorClues(element: Element, { code, misfit }: HubError): Clue[] {
  if (misfit) return [clue('misfit', { operation: misfit.operation, path: toldPath(misfit.path) }, element)];
  if (code === 'render') return [clue('drawing', undefined, element)];
  return code === 'forbidden' ? [clue('forbidden', undefined, element)] : [];
}

/**
 * A failure that nothing explains is told as what it is. What a backend does not offer is none: the element says so. A part of another element leaves it to
 * that one when the page is set up wrongly.
 */
export function unexplained({ element, isInside }: FoundElement, seen: readonly Clue[]): Clue[] {
  const { error } = element.shown ?? {};
  if (!error || error.code === 'notOffered' || (error.code === 'config' && isInside)) return [];
  const explains = (one: Clue) =>
    severityOf(one.code) === 'error' || (one.code === 'unknownValue' && error.code === 'config');
  if (seen.some((one) => one.element === element && explains(one))) return [];
  const { code, status = '' } = error;
  return [clue('failed', { code, status: String(status), trackingId: toldTrackingId(error) }, element)];
}

/** What an API writes there is its own; a tracking ID looks like one. */
function toldTrackingId({ trackingId = '' }: HubError): string {
  return /^[\w.:-]{1,80}$/.test(trackingId) ? trackingId : '';
}

/** Names of the contract and places in lists; a key that the server chose may be a customer's. */
function toldPath(path: string): string {
  const parts = path.split('.').map((part) => (/^([a-z][a-zA-Z]{0,30}|\d+)$/.test(part) ? part : '*'));
  return path ? parts.join('.') : '(the whole answer)';
}
