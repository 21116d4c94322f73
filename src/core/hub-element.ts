import { LitElement, ReactiveElement, html, nothing, render } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { unsafeStatic } from 'lit/static-html.js';
import type { DataSource } from '../api/data-source.js';
import { HubError } from '../api/hub-error.js';
import type { ResourceName } from '../api/resources.js';
import type { TokenSource } from '../api/transport/token-keeper.js';
import { en } from '../locales/en.js';
import type { Dictionary } from '../locales/en.js';
import { controls } from '../styles/controls.js';
import { states } from '../styles/states.js';
import { surface } from '../styles/surface.js';
import { tokens } from '../styles/tokens.js';
import { jsonAttribute } from './attributes.js';
import type { Connection } from './connection.js';
import { Countdown } from './countdown.js';
import { formatsFor } from './formats.js';
import type { Formats } from './formats.js';
import { HubErrorEvent, HubReadyEvent, HubStateChangeEvent } from './hub-events.js';
import type { ElementState } from './hub-events.js';
import { HubLink } from './hub-link.js';
import type { Hub } from './hub.js';
import { isRightToLeft, loadTexts, textsOf } from './localize.js';
import { NearViewport } from './near-viewport.js';
import { pageLocale } from './page-locale.js';
import { pageSettings } from './page-settings.js';
import { PagesController } from './pages-controller.js';
import type { PagedResource } from './pages-controller.js';
import { QueryController } from './query-controller.js';
import type { Parameters, QueryOptions, QueryStatus } from './query-controller.js';
import type { QueryHost } from './query-host.js';
import { RefreshRhythm } from './refresh-rhythm.js';
import { prefixed } from './register.js';
import type { ElementClass } from './register.js';
import type {
  ConnectionSettings,
  HubSettings,
  Messages,
  ResolvedView,
  Scenario,
  Theme,
  ViewSettings,
  WindowDays,
} from './settings.js';
import { connectionPart, layered, resolveView } from './settings.js';
import { emptyView, errorView, footnotes, idleView, loadingView, loggedOutView, staleView } from './states.js';
import type { StateContext, Views } from './states.js';

/** What `states()` and `panel()` need of a query: one question, or pages of rows. */
export interface Shown<A> {
  readonly answer: A | undefined;
  readonly error: HubError | undefined;
  readonly status: QueryStatus;
  readonly isAsking: boolean;
  refresh(): Promise<void>;
}

/**
 * What every public element stands on: settings from its own attributes, the nearest provider, `configure()` or the defaults, in this
 * order; questions that are asked once for all; and one way to show each state. An element says what it asks and what an answer looks like.
 *
 * @attr {string} api-base, token-url, credentials, source, scenario, locale, time-zone, theme, window-days, refresh-seconds - as on `partner-hub`
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
export abstract class HubElement extends LitElement implements QueryHost {
  /** The tag without a prefix. */
  static readonly tag: string;
  /** Elements and components inside the template. */
  static readonly uses: readonly ElementClass[] = [];
  /** Put before the tags inside the template. */
  static readonly prefix: string = '';
  static override styles: CSSResultGroup = [tokens, surface, controls, states];

  /** Base URL of the contract; see `partner-hub`. */
  @property({ attribute: 'api-base' }) apiBase?: string;
  /** URL on the portal's own origin that answers `{ token, expires_in }`. */
  @property({ attribute: 'token-url' }) tokenUrl?: string;
  /** Gets a token: `({ reason, signal }) => Promise<{ token, expiresIn? }>`. */
  @property({ attribute: false }) getToken?: TokenSource;
  /** Whether cookies travel with requests: `omit`, `same-origin` or `include`. */
  @property() credentials?: RequestCredentials;
  /** `demo`, or as a property a data source of the portal's own. */
  @property() source?: 'demo' | DataSource;
  /** What the demo plays; see `partner-hub`. */
  @property() scenario?: Scenario;
  /** Language and region, BCP 47. */
  @property() locale?: string;
  /** IANA time zone in which days are counted. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** `light`, `dark` or `auto`. */
  @property() theme?: Theme;
  /** The days that "recent", "expiring" and "renewing" look at: 30, 60, 90 or 180. */
  @property({ attribute: 'window-days', type: Number }) windowDays?: WindowDays;
  /** Asks again in this rhythm while the page is visible. */
  @property({ attribute: 'refresh-seconds', type: Number }) refreshSeconds?: number;
  /** Texts that the portal words differently, by language. */
  @property({ converter: jsonAttribute }) messages?: Messages;
  /** A hub made with `createHub()`; default: the nearest provider's. */
  @property({ attribute: false }) hub?: Hub;
  /** Replaces the element's own heading; empty: no heading. */
  @property() heading?: string;
  /** The heading's level, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** The answer itself, in the shape of the API's: given, nothing is asked. JSON in the attribute. */
  @property({ converter: jsonAttribute }) data?: unknown;
  /** `lazy` asks when the element comes near the viewport, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'eager';

  /** The texts of the present language. */
  protected text: Dictionary = en;
  /** Numbers, dates and durations in the present language and time zone. */
  protected formats: Formats = formatsFor('en', 'UTC');
  /** Locale, time zone, theme, product and window after all layers were looked at. */
  protected view: ResolvedView = resolveView({}, 'en');

  private current: ElementState = 'idle';
  private next: { state: ElementState; error?: HubError } = { state: 'idle' };
  private announced?: HubError;
  private wasReady = false;
  private patience?: ReturnType<typeof setTimeout>;
  private outOfPatience = false;
  private readonly internals = this.attachInternals();
  private readonly link = new HubLink(this, () => this.ownConnection);
  private readonly near = new NearViewport(this, () => this.loading === 'lazy');
  private readonly countdown = new Countdown(this);

  constructor() {
    super();
    new RefreshRhythm(
      this,
      () => this.refreshSeconds,
      () => void this.refresh(),
    );
  }

  /** What the element shows: `idle`, `loading`, `ready`, `stale`, `empty` or `error`; also `:state(…)` in CSS. */
  get state(): ElementState {
    return this.current;
  }

  /** Where the element asks; undefined while there is no source. */
  get connection(): Connection | undefined {
    return this.isConnected ? this.link.hub?.connection : undefined;
  }

  /** False while the element waits to come near the viewport, or for its language. */
  get mayAsk(): boolean {
    return this.isConnected && (this.loading !== 'lazy' || this.near.reached);
  }

  /** Asks again for what is shown. Resolves when the answer or the failure is in. */
  async refresh(): Promise<void> {
    await Promise.all(this.questions.map((question) => question.refresh()));
  }

  /** The hub that the element belongs to: shared filters, product and settings. */
  protected get currentHub(): Hub | undefined {
    return this.link.hub;
  }

  /** The element's own view settings, laid over the hub's. */
  protected get ownView(): ViewSettings {
    const { locale, timeZone, theme, windowDays, messages } = this;
    return { locale, timeZone, theme, windowDays, messages };
  }

  private readonly questions: { refresh(): Promise<void> }[] = [];

  /** A question of the element's: `this.query('customer', () => this.customerId ? { id: this.customerId } : undefined)`. */
  protected query<R extends ResourceName>(
    resource: R | (() => R),
    parameters: () => Parameters<R> | undefined,
    options?: QueryOptions,
  ): QueryController<R> {
    const named = typeof resource === 'function' ? resource : () => resource;
    const query = new QueryController(this, named, parameters, options);
    this.questions.push(query);
    return query;
  }

  /** A question whose answer comes in pages of rows. */
  protected pages<R extends PagedResource>(
    resource: R,
    parameters: () => (Parameters<R> & { max?: number }) | undefined,
  ): PagesController<R> {
    const pages = new PagesController(this, resource, parameters);
    this.questions.push(pages);
    return pages;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.patience);
    this.patience = undefined;
    this.outOfPatience = false;
  }

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot() as ShadowRoot;
    const box = document.createElement('div');
    box.className = 'surface';
    box.part.add('surface');
    root.append(box);
    return box;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.isConnected) return;
    this.link.resolve();
    const settings: HubSettings = layered(this.link.hub?.settings ?? pageSettings(), this.ownView);
    this.view = resolveView(settings, pageLocale(this));
    this.formats = formatsFor(this.view.locale, this.view.timeZone);
    this.localize(settings.messages);
  }

  protected override update(changed: PropertyValues): void {
    this.paintSurface();
    try {
      super.update(changed);
    } catch (thrown) {
      // Lit marks an update as done only after `render()`; without this, the element would never draw again.
      ReactiveElement.prototype['update'].call(this, changed);
      this.failRendering(thrown);
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const { state, error } = this.next;
    this.renderRoot.ariaBusy = String(state === 'loading');
    if (state !== this.current) this.enter(state);
    if (error !== this.announced) this.announce(error);
  }

  /** The tag of a part inside the template, under this element's prefix, for `lit/static-html.js`. */
  protected tagOf(part: ElementClass): ReturnType<typeof unsafeStatic> {
    return unsafeStatic(prefixed(part.tag, (this.constructor as typeof HubElement).prefix));
  }

  /** The body of an element in each state of its question. */
  protected states<A>(query: Shown<A>, views: Views<A>): unknown {
    const { context } = this;
    if (this.link.hub?.loggedOut) return this.become('idle', loggedOutView(context));
    const missing = this.missingSource();
    if (missing) return this.become('error', errorView(context, missing), missing);
    const { answer, error, status } = query;
    if (status === 'idle' && views.waitsFor) return this.become('idle', idleView(context, views.waitsFor));
    if (error && answer === undefined) return this.become('error', errorView(context, error), error);
    if (answer === undefined) return this.become('loading', loadingView(context, views.skeleton()));
    const emptiness = views.empty?.(answer);
    if (emptiness) return this.become('empty', emptyView(context, emptiness));
    if (error) return this.become('stale', html`${staleView(context, error)}${views.ready(answer)}`, error);
    return this.become('ready', views.ready(answer));
  }

  /** A heading, the body in each state, and what must be said beside the figures. */
  protected panel<A>(heading: string, query: Shown<A>, views: Views<A>): TemplateResult {
    const body = this.states(query, views);
    const withData = query.answer !== undefined && !this.link.hub?.loggedOut;
    return html`${this.header(heading)}${body}${withData ? footnotes(this.context, query.answer) : nothing}<slot
        name="footer"
      ></slot>`;
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

  private get ownConnection(): ConnectionSettings {
    return connectionPart(this as HubSettings);
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
    }, 100);
    return undefined;
  }

  private localize(messages: Messages | undefined): void {
    const { locale } = this.view;
    const texts = textsOf(locale, messages);
    if (texts) this.text = texts;
    else void loadTexts(locale).then(() => this.requestUpdate());
  }

  private paintSurface(): void {
    const box = this.renderRoot;
    const { theme, locale } = this.view;
    box.classList.toggle('dark', theme === 'dark');
    box.classList.toggle('auto', theme === 'auto');
    if (box.lang !== locale) box.lang = locale;
    const direction = isRightToLeft(locale) ? 'rtl' : '';
    if (box.dir !== direction) box.dir = direction;
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

/** The box that everything is rendered into. */
export interface HubElement {
  readonly renderRoot: HTMLElement;
}
