import { ReactiveElement, html, nothing, render } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HubError } from '../../api/hub-error.js';
import type { ResourceName } from '../../api/resources.js';
import { jsonAttribute } from './attributes.js';
import { Countdown } from './countdown.js';
import { HubErrorEvent, HubReadyEvent, HubStateChangeEvent } from './hub-events.js';
import type { ElementState } from './hub-events.js';
import { HubMember } from '../hub-member.js';
import { NearViewport } from './near-viewport.js';
import { QueryController } from '../query/query-controller.js';
import type { Parameters, QueryOptions, QueryStatus } from '../query/query-controller.js';
import type { QueryHost } from '../query/query-host.js';
import { RefreshRhythm } from '../hub/refresh-rhythm.js';
import { emptyView, errorView, footnotes, idleView, loadingView, loggedOutView, staleView } from './state-views.js';
import type { StateContext, Views } from './state-views.js';

/** How long an element without a source waits for one before it says so: a provider or `configure()` may come a moment later. ms. */
const PATIENCE = 100;

/** What `states()` and `panel()` need of a query: one question, or pages of rows. */
export interface Shown<A> {
  readonly answer: A | undefined;
  readonly error: HubError | undefined;
  readonly status: QueryStatus;
  readonly isAsking: boolean;
  refresh(): Promise<void>;
}

/**
 * What every public element stands on: the settings and the surface of a hub's member, questions that are asked once for all, and one
 * way to show each state. An element says what it asks and what an answer looks like.
 *
 * @slot heading - Replaces the heading.
 * @slot actions - Beside the heading: buttons and links of the page's own.
 * @slot empty - Replaces what is shown when there is nothing to show.
 * @slot error - Replaces what is shown when something failed.
 * @slot loading - Replaces the skeleton.
 * @slot footer - Below everything.
 * @csspart surface - The element's own background and border.
 * @csspart header - The row of the heading and the actions.
 * @csspart heading - The heading.
 * @csspart skeleton - The shape shown while loading.
 * @csspart notice - What is said instead of data; also `idle`, `empty` or `error`.
 * @csspart banner - The line above data that could not be refreshed.
 * @csspart footnotes - The age of the data and rows that could not be read.
 * @csspart button - Buttons in notices.
 * @fires {HubReadyEvent} hub-ready - Once, when data show for the first time.
 * @fires {HubErrorEvent} hub-error - When what was asked for cannot be shown.
 * @fires {HubStateChangeEvent} hub-state-change - When `state` changes.
 * @fires {HubAuthRequiredEvent} hub-auth-required - Once for a hub, when the visitor is signed out.
 */
export abstract class HubElement extends HubMember implements QueryHost {
  /** Replaces the element's own heading; empty: no heading. */
  @property() heading?: string;
  /** The heading's level, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** The answer itself, in the shape of the API's: given, nothing is asked. JSON in the attribute. */
  @property({ converter: jsonAttribute }) data?: unknown;
  /** `lazy` asks when the element comes near the viewport, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'eager';

  private current: ElementState = 'idle';
  private next: { state: ElementState; error?: HubError } = { state: 'idle' };
  private isAsking = false;
  private announced?: HubError;
  private wasReady = false;
  private patience?: ReturnType<typeof setTimeout>;
  private outOfPatience = false;
  private readonly internals = this.attachInternals();
  private readonly near = new NearViewport(this, () => this.loading === 'lazy');
  private readonly countdown = new Countdown(this);
  private readonly rhythm = new RefreshRhythm(() => void this.refresh());
  private readonly questions: { refresh(): Promise<void> }[] = [];

  /** What the element shows: `idle`, `loading`, `ready`, `stale`, `empty` or `error`; also `:state(…)` in CSS. */
  get state(): ElementState {
    return this.current;
  }

  /** False while the element waits to come near the viewport. */
  get mayAsk(): boolean {
    return this.isConnected && (this.loading !== 'lazy' || this.near.reached);
  }

  /** Asks again for what is shown. Resolves when the answer or the failure is in. */
  async refresh(): Promise<void> {
    await Promise.all(this.questions.map((question) => question.refresh()));
  }

  /** A question of the element's: `this.query('customer', () => this.customerId ? { id: this.customerId } : undefined)`. */
  protected query<R extends ResourceName>(
    resource: R | (() => R),
    parameters: () => Parameters<R> | undefined,
    options?: QueryOptions,
  ): QueryController<R> {
    const named = typeof resource === 'function' ? resource : () => resource;
    const query = new QueryController(this, { resource: named, parameters }, options);
    this.questions.push(query);
    return query;
  }

  /** Makes a question the element's own: `refresh()` asks it again. */
  protected asks<Asked extends { refresh(): Promise<void> }>(question: Asked): Asked {
    this.questions.push(question);
    return question;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.rhythm.follow(undefined);
    clearTimeout(this.patience);
    this.patience = undefined;
    this.outOfPatience = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isConnected) this.rhythm.follow(this.refreshSeconds);
  }

  protected override update(changed: PropertyValues): void {
    this.isAsking = false;
    try {
      super.update(changed);
    } catch (thrown) {
      // Lit marks an update as done only after `render()`; without this, the element would never draw again.
      ReactiveElement.prototype['update'].call(this, changed);
      this.failRendering(thrown);
    }
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.isConnected) return;
    const { state, error } = this.next;
    this.renderRoot.ariaBusy = String(state === 'loading' || this.isAsking);
    if (state !== this.current) this.enter(state);
    if (error !== this.announced) this.announce(error);
  }

  /** The body of an element in each state of its question. */
  protected states<A>(query: Shown<A>, views: Views<A>): unknown {
    const { context } = this;
    if (this.link.hub?.loggedOut) return this.become('idle', loggedOutView(context));
    const missing = this.missingSource();
    if (missing) return this.become('error', errorView(context, missing), missing);
    this.isAsking = query.isAsking;
    const { answer, error, status } = query;
    if (status === 'idle' && views.waitsFor) return this.become('idle', idleView(context, views.waitsFor));
    if (error && answer === undefined) return this.become('error', errorView(context, error), error);
    if (answer === undefined) return this.become('loading', loadingView(context, views.skeleton()));
    const emptiness = views.empty?.(answer);
    if (emptiness) return this.become('empty', emptyView(context, emptiness));
    return this.become(error ? 'stale' : 'ready', this.body(views.ready(answer), error), error);
  }

  /** An element's own view, below a line that says why it could not be refreshed; the view stays in place when the line comes or goes. */
  protected body(view: unknown, error?: HubError): TemplateResult {
    return html`${error ? staleView(this.context, error) : nothing}${view}`;
  }

  /** A heading, the body in each state, and what must be said beside the figures. */
  protected panel<A>(heading: string, query: Shown<A>, views: Views<A>): TemplateResult {
    return html`${this.header(heading)}${this.states(query, views)}${this.footnotes(query, views.week)}<slot
        name="footer"
      ></slot>`;
  }

  /** What must be said beside figures: their week, their age, and rows that could not be read. */
  protected footnotes<A>({ answer }: Shown<A>, week?: Views<A>['week']): TemplateResult | typeof nothing {
    if (answer === undefined || this.link.hub?.loggedOut) return nothing;
    return footnotes(this.context, answer, week?.(answer));
  }

  /** The heading and the actions beside it. */
  protected header(heading: string): TemplateResult {
    const shown = this.heading ?? heading;
    return html`<div class="section-header" part="header">
      <slot name="heading"
        >${shown ? html`<div class="section-heading" part="heading" role="heading" aria-level=${this.headingLevel}>${shown}</div>` : nothing}</slot
      ><slot name="actions"></slot>
    </div>`;
  }

  /** The element waits for an attribute. */
  protected idle(attribute: string): unknown {
    return this.become('idle', idleView(this.context, attribute));
  }

  /** The element was set up in a way that cannot work. */
  protected failed(error: HubError): unknown {
    return this.become('error', errorView(this.context, error), error);
  }

  /** Shows that an element without a question is ready; with one, `states()` does it. */
  protected become<View>(state: ElementState, view: View, error?: HubError): View {
    this.next = { state, error };
    return view;
  }

  private get context(): StateContext {
    return {
      text: this.text,
      format: this.formats,
      retry: () => void this.refresh(),
      secondsUntil: (moment) => this.countdown.secondsUntil(moment),
    };
  }

  /** An element without a source says so, but not before a provider or `configure()` had the chance to come. */
  private missingSource(): HubError | undefined {
    const { hub, isWaiting } = this.link;
    if (this.data !== undefined || hub?.connection || isWaiting) return undefined;
    if (hub?.configurationError) return hub.configurationError;
    if (this.outOfPatience) return new HubError('config', '');
    this.patience ??= setTimeout(() => {
      this.outOfPatience = true;
      this.requestUpdate();
    }, PATIENCE);
    return undefined;
  }

  private failRendering(thrown: unknown): void {
    console.error(thrown);
    const error = new HubError('render', thrown instanceof Error ? thrown.message : String(thrown));
    render(errorView(this.context, error), this.renderRoot, this.renderOptions);
    this.become('error', undefined, error);
  }

  private enter(state: ElementState): void {
    this.internals.states.delete(this.current);
    this.internals.states.add(state);
    this.current = state;
    this.dispatchEvent(new HubStateChangeEvent(state));
    if (state !== 'ready' || this.wasReady) return;
    this.wasReady = true;
    this.dispatchEvent(new HubReadyEvent());
  }

  private announce(error: HubError | undefined): void {
    this.announced = error;
    if (error) this.dispatchEvent(new HubErrorEvent(error));
  }
}
