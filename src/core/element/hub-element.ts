import { LitElement, ReactiveElement, html, nothing, render } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Unfilled } from '../../api/contract.js';
import { HubError } from '../../api/hub-error.js';
import { commonTexts } from '../../locales/common-texts.js';
import { controls } from '../../styles/controls.js';
import { states } from '../../styles/states.js';
import { surface } from '../../styles/surface.js';
import { tokens } from '../../styles/tokens.js';
import type { Connection } from '../hub/connection.js';
import { HubController } from '../hub/hub-controller.js';
import type { Hub } from '../hub/hub.js';
import { RefreshRhythm } from '../hub/refresh-rhythm.js';
import { connectionPart } from '../hub/settings.js';
import type { DisplaySettings, ResolvedSettings } from '../hub/settings.js';
import type { Formats } from '../texts/formats.js';
import { TextsController } from '../texts/texts-controller.js';
import { isSetAgain, jsonAttribute, loadingAttribute, numberAttribute } from './attributes.js';
import type { PropertyChange } from './attributes.js';
import { Countdown } from './countdown.js';
import { DocumentStyles, styledRoot } from './document-styles.js';
import { shownFrom } from './element-state.js';
import type { Basis, Shown } from './element-state.js';
import type { ElementState } from './hub-events.js';
import { NearViewport } from './near-viewport.js';
import { givesWay } from './paint-turn.js';
import type { ElementClass } from './register.js';
import { keepFocus } from './rest-focus.js';
import { ownDisplay, settingProperties } from './setting-properties.js';
import type { SettingProperties } from './setting-properties.js';
import { SettingsController } from './settings-controller.js';
import { SourcePatience } from './source-patience.js';
import { StateReporter } from './state-reporter.js';
import { bodyOf, errorView, headerView, lastResortView, notesBelow, unprinted } from './state-views.js';
import type { StateContext, Views } from './state-views.js';
import { createSurface, paintSurface } from './surface-box.js';

/**
 * What every public element stands on: a surface of its own, the settings and the hub around it, questions that are asked once for all, and one
 * way to show each state. An element says what it asks (`basis`) and what an answer looks like (`render`). It is the host of controllers that
 * ask (`QueryHost`); what only they need is internal, and in no published type.
 *
 * @slot heading - Replaces the heading.
 * @slot actions - Beside the heading: buttons and links of the page's own.
 * @slot empty - Replaces what is shown when there is nothing to show.
 * @slot error - Replaces what is shown when something failed.
 * @slot loading - Replaces the skeleton.
 * @slot footer - Below everything.
 * @csspart surface - The element's own background and border.
 * @csspart header - The row of the heading and the actions.
 * @csspart heading - What the element is called.
 * @csspart skeleton - The shape shown while loading.
 * @csspart notice - What is said instead of data; also `idle`, `empty` or `error`.
 * @csspart banner - The line above data that could not be refreshed, or rows that could not be sorted so.
 * @csspart footnotes - The age of the data and rows that could not be read.
 * @csspart button - Buttons in notices.
 * @cssstate idle - Waits for what it needs to ask: a source, or an attribute.
 * @cssstate loading - Asks for the first time.
 * @cssstate ready - Shows data.
 * @cssstate stale - Shows data that could not be refreshed.
 * @cssstate empty - Has nothing to show, and says why.
 * @cssstate error - Says what failed.
 * @fires {HubReadyEvent} hub-ready - Once, when data show for the first time.
 * @fires {HubErrorEvent} hub-error - When what was asked for cannot be shown.
 * @fires {HubStateChangeEvent} hub-state-change - When `state` changes.
 * @fires {HubAuthRequiredEvent} hub-auth-required - Once for a hub, when the visitor is signed out.
 */
export abstract class HubElement<Answer = unknown, Given = Unfilled<Answer>> extends LitElement {
  /** The tag without a prefix. */
  static readonly tag: string;
  /** Elements and components inside the template. */
  static readonly uses: readonly ElementClass[] = [];
  /** Put before the tags inside the template. */
  static readonly prefix: string = '';
  static override styles: CSSResultGroup = [tokens, surface, controls, states];
  static override properties: PropertyDeclarations = settingProperties;

  /** Replaces the element's own heading; empty: no heading. Default: the element's own. */
  @property() heading?: string;
  /** The heading's level, 1 to 6. Default 2. */
  @property({ attribute: 'heading-level', converter: numberAttribute }) headingLevel?: number;
  /** The answer itself, in the shape of the API's: given, nothing is asked. JSON in the attribute. Default: none, the API is asked. */
  @property({ converter: jsonAttribute }) data?: Given | null;
  /** When it asks: `lazy` when the element comes near the viewport, `eager` (default) at once. */
  @property({ converter: loadingAttribute }) loading: 'lazy' | 'eager' = 'eager';
  /** A hub made with `createHub()`; default: the nearest provider's. */
  @property({ attribute: false }) hub?: Hub;

  private readonly questions: { refresh(): Promise<void> }[] = [];
  private readonly hubs = new HubController(this, () => connectionPart(this));
  private readonly display = new SettingsController(this, this.hubs);
  private readonly words = new TextsController(this, commonTexts);
  private readonly near = new NearViewport(this, () => this.loading === 'lazy');
  private readonly countdown = new Countdown(this);
  private readonly patience = new SourcePatience(this, this.hubs);
  private readonly reporter = new StateReporter(this, this.attachInternals(), (words) => this.hubs.maySay(words));
  private readonly rhythm = new RefreshRhythm(() => void this.refresh());
  /** The words that are awaited, and why some cannot be had. */
  private awaited: { readonly words: readonly (() => boolean)[]; readonly error?: HubError } | undefined;
  /** @internal What the element shows now: computed before it draws. */
  shown: Shown<Answer> = { state: 'idle', isAsking: false };
  /** Whether it was ever drawn with words. */
  private hasDrawn = false;
  /** What was thrown last; the same object for the same mistake, so that it is told once. */
  private failure?: HubError;

  constructor() {
    super();
    new DocumentStyles(this);
  }

  override requestUpdate(...change: PropertyChange): void {
    if (!isSetAgain(this, change)) super.requestUpdate(...change);
  }

  /** What the element's state is computed from, before it draws. */
  protected abstract get basis(): Basis<Answer>;

  /** What the element shows: `idle`, `loading`, `ready`, `stale`, `empty` or `error`; also `:state(…)` in CSS. */
  get state(): ElementState {
    return this.reporter.state;
  }

  /** @internal The hub that the element belongs to; undefined while it is in no page. */
  get currentHub(): Hub | undefined {
    return this.hubs.hub;
  }

  /** @internal Where the element asks; undefined while there is no source, and while the element is in no page. */
  get connection(): Connection | undefined {
    return this.isConnected ? this.hubs.hub?.connection : undefined;
  }

  /** @internal False while the element waits to come near the viewport. */
  get mayAsk(): boolean {
    return this.isConnected && (this.loading !== 'lazy' || this.near.reached);
  }

  /** @internal Locale, time zone, theme, product and window after all layers were looked at. */
  get settings(): ResolvedSettings {
    return this.display.current;
  }

  /** @internal What the element itself says about how its data are shown; what it does not say is undefined. */
  get ownSettings(): DisplaySettings {
    return ownDisplay(this);
  }

  /** @internal What the element and the composites around it lay over the hub's settings. */
  get overSettings(): DisplaySettings {
    return this.display.over;
  }

  /** Asks again for what is shown. Resolves when the answer or the failure is in. */
  async refresh(): Promise<void> {
    await Promise.all(this.questions.map((question) => question.refresh()));
  }

  /** @internal Makes a question the element's own: `refresh()` asks it again. */
  addQuestion(question: { refresh(): Promise<void> }): void {
    this.questions.push(question);
  }

  /** @internal The words of the element's language are on its way, or cannot be had. */
  awaitWords(areHere: () => boolean, error?: HubError): void {
    this.awaited = { words: [...(this.awaited?.words ?? []), areHere], error: this.awaited?.error ?? error };
  }

  /** @internal Words come file by file: the element draws once, when it has all that it waits for. */
  wordsCame(): void {
    if (this.awaited?.words.every((areHere) => areHere()) ?? true) this.requestUpdate();
  }

  override connectedCallback(): void {
    this.guarded(() => super.connectedCallback());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.rhythm.follow(undefined);
    this.guarded(() => super.disconnectedCallback());
  }

  /** @internal Numbers, dates and durations in the element's language and time zone. */
  get formats(): Formats {
    return this.display.formats;
  }

  protected override createRenderRoot(): HTMLElement {
    return createSurface(styledRoot(this), this.reporter.region);
  }

  /** Whatever throws while an element works out or draws what it shows ends in its own error view. */
  protected override performUpdate(): void {
    this.guarded(() => void super.performUpdate());
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.awaited = undefined;
    if (!this.isConnected) return;
    this.hubs.resolve();
    this.display.resolve();
    this.rhythm.follow(this.refreshSeconds);
  }

  /** Out of the page nothing is drawn. While its language is on its way an element keeps what it shows; only a logout does not wait. */
  protected override update(changed: PropertyValues): void {
    const waits = this.awaited && !(this.hubs.loggedOut && this.hasDrawn);
    if (!this.isConnected || waits) ReactiveElement.prototype['update'].call(this, changed);
    if (!this.isConnected) return;
    paintSurface(this.renderRoot, this.settings);
    if (waits) return this.wait();
    const { basis } = this;
    const shown = shownFrom(basis, { isLoggedOut: this.hubs.loggedOut, sourceError: this.patience.sourceError(basis) });
    if (givesWay(this, this.shown.state, shown.state)) return ReactiveElement.prototype['update'].call(this, changed);
    this.shown = shown;
    keepFocus(this.renderRoot, () => super.update(changed));
    this.hasDrawn = true;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.isConnected && !this.awaited) this.reporter.report(this.shown, this.words.text);
  }

  /** What stands in the element's place until its language is here: its shape without words. */
  protected wordless(): unknown {
    return nothing;
  }

  /** The body of the element in its present state. */
  protected body(views: Views<Answer>): unknown {
    return bodyOf(this.shown, views, this.context);
  }

  /** A heading, the body in the present state, and what must be said beside the figures. */
  protected panel(heading: string, views: Views<Answer>): TemplateResult {
    return html`${this.header(heading)}${this.body(views)}${notesBelow(this.shown, views, this.context)}<slot
        name="footer"
      ></slot>`;
  }

  /** The heading and the actions beside it. */
  protected header(heading: string, actions?: unknown): TemplateResult {
    return headerView(this.heading ?? heading, this.headingLevel || 2, actions);
  }

  /** @internal Says something to those who do not see it. */
  announce(said: string): void {
    this.reporter.say(said);
  }

  private get context(): StateContext {
    return {
      text: this.words.text,
      formats: this.formats,
      retry: () => void this.refresh(),
      secondsUntil: (moment) => this.countdown.secondsUntil(moment),
    };
  }

  /** The shape of the element, until its words are here; why it stays so, when no language can be had. */
  private wait(): void {
    if (!this.hasDrawn) {
      const error = this.awaited?.error;
      const shape = error ? lastResortView(() => void this.refresh()) : html`${this.wordless()}${unprinted()}`;
      render(shape, this.renderRoot, this.renderOptions);
      this.shown = { state: error ? 'error' : 'loading', error, isAsking: false };
    }
    this.reporter.report(this.shown, undefined);
  }

  private guarded(act: () => void): void {
    try {
      act();
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  private fail(thrown: unknown): void {
    console.error(`partner-hub-elements: <${this.localName}> failed:`, thrown);
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (this.failure?.message !== message) this.failure = new HubError('render', message, { cause: thrown });
    this.shown = { state: 'error', error: this.failure, isAsking: false };
    this.isUpdatePending = false;
    if (!this.isConnected || !this.renderRoot) return;
    // What threw may have done so before the words were asked for.
    if (!this.words.known) this.words.hostUpdate();
    const view = this.words.known ? errorView(this.context, this.failure) : lastResortView(() => void this.refresh());
    render(view, this.renderRoot, this.renderOptions);
    this.reporter.report(this.shown, this.words.known);
  }
}

/** The settings as properties, and the box that everything is rendered into. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameters of its class
export interface HubElement<Answer = unknown, Given = Unfilled<Answer>> extends SettingProperties {
  readonly renderRoot: HTMLElement;
}
