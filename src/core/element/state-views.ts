import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page } from '../../api/endpoint.js';
import type { HubError } from '../../api/hub-error.js';
import type { InvalidRow } from '../../api/invalid-row.js';
import { isOutdated, lastCompletedWeek } from '../../domain/weeks.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import { lastResort } from '../../locales/last-resort.js';
import { MissingCode } from '../import-again.js';
import type { Formats } from '../texts/formats.js';
import { productName } from '../texts/languages.js';
import { errorTitle, ownWords, trackingWords } from './error-words.js';
import type { Emptiness, Shown } from './element-state.js';
import type { ElementState } from './hub-events.js';
import { icon } from './icons.js';
import type { IconName } from './icons.js';

/** What the states of an element are drawn with. */
export interface StateContext {
  readonly text: CommonTexts;
  readonly formats: Formats;
  /** Asks again. */
  retry(): void;
  /** Whole seconds until `moment`; 0 when it is past. Absent where nothing says when to ask again, as of code that is missing. */
  secondsUntil?(moment: number | undefined): number;
}

/** The week that figures are of. */
export interface ShownWeek {
  /** Its Sunday, 'YYYY-MM-DD'. */
  readonly start: string;
  /** The newest there is: then a warning says when a later week is over. False for a week that somebody chose. */
  readonly isNewest: boolean;
}

/** What an element shows in each of its states; only `ready` is its own. */
export interface Views<Answer> {
  /** The answer; in `stale`, too. */
  ready(answer: Answer): unknown;
  /** The shape of what is to come, at its final height. */
  skeleton(): unknown;
  /** What stays in place while another answer is awaited; undefined: the skeleton. */
  waiting?(): unknown;
  /** What will stand below the answer, so that its place is kept: the age of the data, or their week beside it. Default: nothing. */
  readonly notes?: 'age' | 'week';
  /** The week that the answer covers, said below. */
  week?(answer: Answer): ShownWeek | undefined;
  /** The answer is a list that shows in one piece: where it is only a part of it, that is said below. */
  readonly isWhole?: boolean;
}

/** The body of an element in the state that was computed before. */
export function bodyOf<Answer>(shown: Shown<Answer>, views: Views<Answer>, context: StateContext): unknown {
  const { state, answer, error } = shown;
  if (state === 'idle') return shown.isLoggedOut ? loggedOutView(context) : idleView(context, shown.waitsFor);
  if (state === 'loading') return waitingView(views, context);
  if (state === 'error') return errorView(context, error!);
  if (state === 'empty') return emptyView(context, shown.emptiness!);
  return withBanner(context, views.ready(answer as Answer), shown);
}

/** What a line above an element's view says of it. */
type Stale = Pick<Shown<unknown>, 'error' | 'isPartial'>;

/** An element's own view, below a line that says why it, or a part of it, could not be had anew; the view stays in place when the line comes or goes. */
export function withBanner(context: StateContext, view: unknown, { error, isPartial }: Stale = {}): TemplateResult {
  return html`${error ? staleView(context, error, isPartial) : nothing}${view}`;
}

/** What is said to those who do not see the element; empty: nothing. A countdown is not part of it. */
export function announcementOf<Answer>(shown: Shown<Answer>, text: CommonTexts): string {
  const { state, error, emptiness, says } = shown;
  if (state === 'loading') return text.state.loading;
  if (state === 'error') return errorTitle(text, error!);
  if (state === 'stale')
    return shown.isPartial ? errorTitle(text, error!) : `${text.state.stale} ${errorTitle(text, error!)}`;
  return state === 'empty' ? emptyTitle(text, emptiness!) : (says ?? '');
}

function waitingView<Answer>(views: Views<Answer>, context: StateContext): TemplateResult {
  const kept = views.waiting?.();
  return kept === undefined ? loadingView(context, views.skeleton()) : withBanner(context, kept);
}

/** A skeleton that appears only when the answer takes longer than a moment. */
function loadingView({ text }: StateContext, skeleton: unknown): TemplateResult {
  return html`<slot name="loading"
    ><div class="skeleton" part="skeleton" aria-hidden="true">${skeleton}</div>
    ${unprinted(text.state.unprinted)}</slot
  >`;
}

/** What paper shows in the place of a skeleton; while there is no language, the last resort's words. */
export function unprinted(words: string = lastResort.unprinted): TemplateResult {
  return html`<p class="unprinted" .textContent=${words}></p>`;
}

/** The shape of an element with a heading, before its language is here. @param notes what will stand below */
export function wordlessView(skeleton: unknown, notes?: 'age' | 'week'): TemplateResult {
  const bone = html`<span class="bone note-bone"></span>`;
  return html`<div class="skeleton" part="skeleton" aria-hidden="true">
    <div class="section-header"><span class="bone heading-bone"></span></div>
    ${skeleton}${notes ? html`<p class="footnotes">${notes === 'week' ? bone : nothing}${bone}</p>` : nothing}
  </div>`;
}

/** No language could be had. */
export function lastResortView(retry: () => void): TemplateResult {
  return notice(
    { state: 'error', picture: 'alert', title: lastResort.title },
    html`<button type="button" class="button retry" part="button" @click=${retry}>
      ${icon('refresh')}<span .textContent=${lastResort.retry}></span>
    </button>`,
  );
}

/** The element waits for an attribute of its own. */
function idleView({ text }: StateContext, waitsFor?: string): TemplateResult {
  const title = waitsFor ? text.state.waitsFor(waitsFor) : text.state.waits;
  return notice({ state: 'idle', picture: 'hourglass', title });
}

/** The visitor is signed out: nothing of a customer is shown. */
function loggedOutView({ text }: StateContext): TemplateResult {
  return notice({ state: 'idle', picture: 'lock', title: text.error.loggedOut });
}

/** Nothing to show, and what helps. */
function emptyView({ text }: StateContext, emptiness: Emptiness): TemplateResult {
  const { kind, clear } = emptiness;
  const action =
    emptiness.action ??
    (clear &&
      html`<button type="button" class="button" part="button" @click=${clear}>
        <span .textContent=${text.empty.noMatch.clear}></span>
      </button>`);
  const picture = kind === 'noMatch' ? 'search' : 'inbox';
  const hint = emptiness.hint ?? text.empty[kind].hint;
  return html`<slot name="empty"
    >${notice({ state: 'empty', picture, title: emptyTitle(text, emptiness), hint }, action)}</slot
  >`;
}

function emptyTitle(text: CommonTexts, { kind, title, product }: Emptiness): string {
  if (title !== undefined) return title;
  const general = text.empty[kind].title;
  return typeof general === 'function' ? general(productName(text, product)) : general;
}

/** What happened, what to do about it, and how support finds it. */
export function errorView(context: StateContext, error: HubError): TemplateResult {
  const { text } = context;
  const picture = error.code === 'forbidden' ? 'lock' : 'alert';
  const said = { state: 'error', picture, title: errorTitle(text, error), hint: hintOf(context, error) } as const;
  return html`<slot name="error"
    >${notice(said, html`${retryButton(context, error)}${trackingOf(context, error)}`)}</slot
  >`;
}

/** A line above old data that could not be refreshed, or data of which a part is missing. */
function staleView(context: StateContext, error: HubError, isPartial = false): TemplateResult {
  const { text } = context;
  const older = isPartial ? '' : text.state.stale;
  const said = [older, errorTitle(text, error), hintOf(context, error), trackingWords(text, error)];
  return html`<div class="banner" part="banner">
    ${icon('alert')}<span .textContent=${said.filter(Boolean).join(' ')}></span>${retryButton(context, error)}
  </div>`;
}

/** What stands below the body: what must be said beside the figures, or its place. */
export function notesBelow<Answer>(
  { answer, state }: Shown<Answer>,
  { week, notes, isWhole }: Views<Answer>,
  context: StateContext,
) {
  if (answer !== undefined) return footnotes(context, answer, { week: week?.(answer), isWhole });
  return notes && state === 'loading' ? awaitedFootnotes(context, notes) : nothing;
}

/** What an answer says of itself. */
interface Told extends Partial<Page> {
  readonly dataAsOf?: string;
  readonly invalidRows?: readonly InvalidRow[];
}

/** What must be said beside the figures: their week, their age, rows that could not be read, and rows that did not come. */
export function footnotes(
  { text, formats }: StateContext,
  answer: unknown,
  { week, isWhole }: { readonly week?: ShownWeek; readonly isWhole?: boolean } = {},
): TemplateResult | typeof nothing {
  const { dataAsOf, invalidRows, items = [], total = 0 } = answer as Told;
  const came = items.length + (invalidRows?.length ?? 0);
  const plain = [
    week && text.state.weekOf(formats.weekRange(week.start)),
    dataAsOf && text.state.dataAsOf(formats.instant(dataAsOf)),
  ];
  const warnings = [
    week?.isNewest && isOutdated(week.start, Date.now()) && text.state.outdated,
    invalidRows?.length && text.state.invalidRows(formats.count(invalidRows.length)),
    isWhole && came < total && text.state.incomplete(formats.number(came), formats.number(total)),
  ];
  const lines = [
    ...plain.flatMap((line) => (line ? html`<span><bdi .textContent=${line}></bdi></span>` : [])),
    ...warnings.flatMap((line) =>
      line ? html`<span class="warning">${icon('alert')} <bdi .textContent=${line}></bdi></span>` : [],
    ),
  ];
  return lines.length > 0 ? html`<p class="footnotes" part="footnotes">${lines}</p>` : nothing;
}

/** The place of what will be said beside the figures: in as many lines, whatever the language and the width. */
export function awaitedFootnotes({ text, formats }: StateContext, notes: 'age' | 'week'): TemplateResult {
  const now = new Date().toISOString();
  const lines = [text.state.dataAsOf(formats.instant(now))];
  if (notes === 'week') lines.unshift(text.state.weekOf(formats.weekRange(lastCompletedWeek(Date.now()))));
  return html`<p class="footnotes awaited-lines" aria-hidden="true">
    ${lines.map((line) => html`<span .textContent=${line}></span>`)}
  </p>`;
}

function hintOf(context: StateContext, error: HubError): string {
  const { text, formats } = context;
  if (error.code === 'config')
    return `${ownWords(error) ? '' : text.error.configHint} ${text.error.diagnoseHint}`.trim();
  if (error.code === 'forbidden') return text.empty.noPermission.hint;
  if (error.cause instanceof MissingCode) return text.error.codeMissingHint;
  if (error.hint) return error.hint;
  const seconds = context.secondsUntil?.(error.retryAt);
  return seconds ? text.error.retryIn(formats.duration(seconds)) : '';
}

/** The heading, unless it is empty, and the actions beside it: the element's own before those of the page. Without a heading it is `headless`. */
export function headerView(heading: string, level: number, actions: unknown = nothing): TemplateResult {
  const words = html`<div
    class="section-heading"
    part="heading"
    role="heading"
    aria-level=${level}
    .textContent=${heading}
  ></div>`;
  return html`<div class="section-header ${heading ? '' : 'headless'}" part="header">
    <slot name="heading">${heading ? words : nothing}</slot>${actions}<slot name="actions"></slot>
  </div>`;
}

function retryButton({ text, retry }: StateContext, error: HubError): TemplateResult | undefined {
  if (!error.retryable) return undefined;
  return html`<button type="button" class="button retry" part="button" @click=${retry}>
    ${icon('refresh')}<span .textContent=${text.action.retry}></span>
  </button>`;
}

function trackingOf({ text }: StateContext, error: HubError): TemplateResult | undefined {
  const words = trackingWords(text, error);
  return words ? html`<span class="tracking" .textContent=${words}></span>` : undefined;
}

/** What a notice says. */
interface Notice {
  readonly state: ElementState;
  readonly picture: IconName;
  readonly title: string;
  readonly hint?: string;
}

function notice({ state, picture, title, hint }: Notice, more: unknown = nothing): TemplateResult {
  return html`<div class="notice" part="notice ${state}">
    ${icon(picture)}
    <p class="notice-title" .textContent=${title}></p>
    ${hint ? html`<p class="notice-hint" .textContent=${hint}></p>` : nothing} ${more}
  </div>`;
}
