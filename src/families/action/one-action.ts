import { html } from 'lit';
import type { Basis } from '../../core/element/element-state.js';
import type { QueryState } from '../../core/query/query-state.js';

const nothingAsked = { answer: undefined, error: undefined, status: 'idle', isAsking: false } as const;

/**
 * What an element stands on that is nothing but one action, for a customer or without one: who may not do it sees nothing.
 * @param query Whether the visitor may do it, as `stateOf` of the capabilities says it.
 * @param customerId Empty: the page has not set it yet, and the element waits for it.
 */
export function oneActionBasis(query: QueryState<'yes' | 'no'>, customerId: string | undefined): Basis<'yes' | 'no'> {
  if (customerId === '') return { query: nothingAsked, waitsFor: 'customer-id' };
  const empty = (permission: 'yes' | 'no') => (permission === 'no' ? 'noPermission' : undefined);
  // Who sees nothing hears nothing.
  return { query, empty, isQuiet: query.answer === 'no' };
}

/** The button's shape. */
export const oneActionBone = html`<span class="bone"></span>`;

/** The shape while the words are not here. */
export const wordlessAction = html`<div class="skeleton" part="skeleton" aria-hidden="true">${oneActionBone}</div>`;
