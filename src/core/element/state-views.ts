import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import type { Misfit } from '../../api/resources.js';
import { isOutdated } from '../../domain/weeks.js';
import type { Dictionary } from '../../locales/en.js';
import { MissingCode } from '../import-again.js';
import type { Formats } from '../texts/formats.js';
import type { ElementState } from './hub-events.js';
import { icon } from './icons.js';
import type { IconName } from './icons.js';
import { productName } from '../texts/languages.js';
import type { Product } from '../hub/settings.js';

/** Why there is nothing to show although the question was answered. */
export type EmptyKind = 'noData' | 'noMatch' | 'noPermission' | 'notBought';

/** Why nothing is shown, and what helps. */
export interface Emptiness {
  kind: EmptyKind;
  /** What is said instead of the general words. */
  title?: string;
  hint?: string;
  /** For `notBought`: the product that nobody bought. */
  product?: Product;
  /** For `noMatch`: clears the filters. */
  clear?: () => void;
}

/** What the states of an element are drawn with. */
export interface StateContext {
  text: Dictionary;
  format: Formats;
  /** Asks again. */
  retry(): void;
  /** Whole seconds until `moment`; 0 when it is past. */
  secondsUntil(moment: number | undefined): number;
}

/** The week that figures are of. */
export interface ShownWeek {
  /** Its Sunday, 'YYYY-MM-DD'. */
  readonly start: string;
  /** The newest there is: then a warning says when a later week is over. False for a week that somebody chose. */
  readonly isNewest: boolean;
}

/** What an element shows in each of its states; only `ready` is its own. */
export interface Views<A> {
  /** The answer. */
  ready(answer: A): unknown;
  /** The shape of what is to come, at its final height. */
  skeleton(): unknown;
  /** Why the answer has nothing to show; undefined when it has. */
  empty?(answer: A): EmptyKind | Emptiness | undefined;
  /** The week that the answer covers, said below. */
  week?(answer: A): ShownWeek | undefined;
  /** The attribute without which nothing can be asked. */
  waitsFor?: string;
}

/** The element waits for an attribute of its own. */
export function idleView({ text }: StateContext, waitsFor?: string): TemplateResult {
  const title = waitsFor ? text.state.waitsFor(waitsFor) : text.state.waits;
  return notice({ state: 'idle', picture: 'hourglass', title });
}

/** The visitor is signed out: nothing of a customer is shown. */
export function loggedOutView({ text }: StateContext): TemplateResult {
  return notice({ state: 'idle', picture: 'lock', title: text.error.loggedOut });
}

/** A skeleton that appears only when the answer takes longer than a moment. */
export function loadingView({ text }: StateContext, skeleton: unknown): TemplateResult {
  return html`<slot name="loading"
    ><div class="skeleton" part="skeleton" aria-hidden="true">${skeleton}</div>
    <span class="visually-hidden" role="status">${text.state.loading}</span></slot
  >`;
}

/** The shape of an element with a heading, before its language is here. */
export function wordlessView(skeleton: unknown): TemplateResult {
  return html`<div class="skeleton" part="skeleton" aria-hidden="true">
    <div class="section-header"><span class="bone heading-bone"></span></div>
    ${skeleton}
  </div>`;
}

/** Nothing to show, and what helps. */
export function emptyView({ text }: StateContext, emptiness: EmptyKind | Emptiness): TemplateResult {
  const { kind, clear, ...own }: Emptiness = typeof emptiness === 'string' ? { kind: emptiness } : emptiness;
  const general = text.empty[kind].title;
  const title = own.title ?? (typeof general === 'function' ? general(productName(text, own.product)) : general);
  const action =
    clear &&
    html`<button type="button" class="button" part="button" @click=${clear}>${text.empty.noMatch.clear}</button>`;
  const picture = kind === 'noMatch' ? 'search' : 'inbox';
  const hint = own.hint ?? text.empty[kind].hint;
  return html`<slot name="empty">${notice({ state: 'empty', picture, title, hint }, action)}</slot>`;
}

/** What happened, what to do about it, and how support finds it. */
export function errorView(context: StateContext, error: HubError): TemplateResult {
  const { text } = context;
  const picture = error.code === 'forbidden' ? 'lock' : 'alert';
  const said = { state: 'error', picture, title: titleOf(text, error), hint: hintOf(context, error) } as const;
  return html`<slot name="error"
    >${notice(said, html`${retryButton(context, error)}${trackingOf(context, error)}`)}</slot
  >`;
}

/** A line above old data that could not be refreshed. */
export function staleView(context: StateContext, error: HubError): TemplateResult {
  const { text } = context;
  return html`<div class="banner" part="banner" role="status">
    ${icon('alert')}<span>${text.state.stale} ${text.error[error.code]} ${hintOf(context, error)}</span
    >${retryButton(context, error)}
  </div>`;
}

/** What must be said beside the figures: their week, their age, and rows that could not be read. */
export function footnotes(
  { text, format }: StateContext,
  answer: unknown,
  week?: ShownWeek,
): TemplateResult | typeof nothing {
  const { dataAsOf, misfits } = answer as { dataAsOf?: string; misfits?: readonly Misfit[] };
  const plain = [
    week && text.state.weekOf(format.weekRange(week.start)),
    dataAsOf && text.state.dataAsOf(format.instant(dataAsOf)),
  ];
  const warnings = [
    week?.isNewest && isOutdated(week.start, Date.now()) && text.state.outdated,
    misfits?.length && text.state.misfits(misfits.length, format.number(misfits.length)),
  ];
  const lines = [
    ...plain.filter(Boolean).map((line) => html`<span><bdi>${line}</bdi></span>`),
    ...warnings.filter(Boolean).map((line) => html`<span class="warning">${icon('alert')} <bdi>${line}</bdi></span>`),
  ];
  return lines.length > 0 ? html`<p class="footnotes" part="footnotes">${lines}</p>` : nothing;
}

/** A mistake in the page is told in its own words: who reads it can mend it. */
function titleOf(text: Dictionary, error: HubError): string {
  if (error.code === 'forbidden') return text.empty.noPermission.title;
  if (error.cause instanceof MissingCode) return text.error.codeMissing;
  return error.code === 'config' && error.message ? error.message : text.error[error.code];
}

function hintOf(context: StateContext, error: HubError): string {
  const { text, format } = context;
  if (error.code === 'config') return error.message ? '' : text.error.configHint;
  if (error.code === 'forbidden') return text.empty.noPermission.hint;
  if (error.cause instanceof MissingCode) return text.error.codeMissingHint;
  const seconds = context.secondsUntil(error.retryAt);
  return seconds > 0 ? text.error.retryIn(format.duration(seconds)) : '';
}

function retryButton({ text, retry }: StateContext, error: HubError): TemplateResult | undefined {
  if (!error.retryable) return undefined;
  return html`<button type="button" class="button" part="button" @click=${retry}>
    ${icon('refresh')}${text.action.retry}
  </button>`;
}

function trackingOf({ text }: StateContext, error: HubError): TemplateResult | undefined {
  return error.trackingId ? html`<span class="tracking">${text.error.trackingId(error.trackingId)}</span>` : undefined;
}

/** What a notice says. */
interface Notice {
  readonly state: ElementState;
  readonly picture: IconName;
  readonly title: string;
  readonly hint?: string;
}

function notice({ state, picture, title, hint }: Notice, more: unknown = nothing): TemplateResult {
  return html`<div class="notice" part="notice ${state}" role=${state === 'error' ? 'alert' : 'status'}>
    ${icon(picture)}
    <p class="notice-title">${title}</p>
    ${hint ? html`<p class="notice-hint">${hint}</p>` : nothing} ${more}
  </div>`;
}
