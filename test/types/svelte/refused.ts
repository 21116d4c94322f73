/** What Svelte's templates refuse: they have no comment that expects an error, so their tags are written as the objects for which they stand. */
import 'partner-hub-elements/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type List = SvelteHTMLElements['customer-list'];
type Bar = SvelteHTMLElements['license-bar'];
type Card = SvelteHTMLElements['kpi-card'];

export const right: List = { rowRenderer: ({ displayName }: { displayName: string }) => displayName };
// @ts-expect-error a text is no renderer
export const text: List = { rowRenderer: '{{displayName}}' };
// @ts-expect-error nor is a function whose answer no row can hold
export const ofNumber: List = { rowRenderer: () => 7 };
// @ts-expect-error cards have no rows
export const card: Card = { rowRenderer: () => 'row' };
// @ts-expect-error a number is needed
export const bar: Bar = { used: 'forty' };
// @ts-expect-error there is no such metric
export const metric: Card = { metric: 'customers' };
// @ts-expect-error there is no such theme
export const theme: SvelteHTMLElements['partner-hub'] = { theme: 'pink' };
// @ts-expect-error there is no such detail
export const detail: List = { 'onhub-customer-select': (event) => event.detail.custom };
