import { ContextConsumer, ContextProvider } from '@lit/context';
import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { isSetAgain } from '../../core/element/attributes.js';
import type { PropertyChange } from '../../core/element/attributes.js';
import { Component } from '../../core/element/component.js';
import { ownDisplay, settingProperties } from '../../core/element/setting-properties.js';
import type { SettingProperties } from '../../core/element/setting-properties.js';
import { scopeContext } from '../../core/hub/scope.js';
import { prepareLanguage } from '../../core/texts/languages.js';
import { pageLocale } from '../../core/texts/page-locale.js';
import { Hub } from '../../core/hub/hub.js';
import { onPageSettings, pageSettings } from '../../core/hub/page-settings.js';
import { connectionPart, layered, resolveSettings, sameConnection } from '../../core/hub/settings.js';
import type { HubSettings, Product } from '../../core/hub/settings.js';
import { styles } from './partner-hub.styles.js';

/**
 * Gives all elements inside it their data source, language, theme and shared state (filters, product, selections). It shows nothing itself.
 * What an element says itself comes first, then the nearest `partner-hub`, then `configure()`, then the default. A provider inside another
 * one that names no source of its own shows the outer one's data.
 *
 * @element partner-hub
 * @slot - The page: any HTML with elements of the library in it.
 * @fires {HubAuthRequiredEvent} hub-auth-required - Once, when the visitor is signed out and the token source cannot help.
 * @example
 * <partner-hub source="demo" locale="nl" theme="auto">
 *   <product-switch></product-switch>
 *   <license-trend-chart></license-trend-chart>
 * </partner-hub>
 * @example
 * <partner-hub api-base="https://portal.example/api" token-url="/partner-token" locale="nl">
 *   <kpi-group section="overview"></kpi-group>
 *   <customer-list></customer-list>
 * </partner-hub>
 */
export class PartnerHub extends Component {
  static readonly tag: string = 'partner-hub';
  static override properties: PropertyDeclarations = settingProperties;
  static override styles = styles;

  /** The product that the product switch starts with: `meetings` (default) or `calling`. */
  @property() product?: Product;
  /** Keeps filters, sort and product in the page's query string; for one provider of a page. */
  @property({ attribute: 'url-state', type: Boolean }) urlState = false;

  /** What the elements inside have in common; also for a portal's own code: `hub.ask(…)`, `hub.change(…)`, `hub.get(slice)`, `hub.set(slice, value)`. */
  readonly hub = new Hub();

  private forgetPage?: () => void;
  private silence?: () => void;
  private unlinkOuter?: () => void;
  private readonly outer = new ContextConsumer(this, {
    context: scopeContext,
    subscribe: true,
    callback: (scope) => this.linkOuter(scope?.hub),
  });

  constructor() {
    super();
    new ContextProvider(this, { context: scopeContext, initialValue: { hub: this.hub, over: {} } });
  }

  override requestUpdate(...change: PropertyChange): void {
    if (!isSetAgain(this, change)) super.requestUpdate(...change);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetPage = onPageSettings(() => this.settle());
    this.silence = this.hub.announceAt(this, true);
    this.settle();
    this.prepareWords();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetPage?.();
    this.silence?.();
    this.linkOuter(undefined);
    // Where it comes next, there may be none: nobody says so then.
    this.outer.value = undefined;
    // One that is moved comes back within this task and keeps its answers; one that was logged out stays so.
    queueMicrotask(() => this.isConnected || this.hub.loggedOut || this.hub.configure({}));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.settle();
  }

  /** Asks everything again that is shown inside. Resolves when the answers are in; failures show in the elements. */
  async refresh(): Promise<void> {
    await this.hub.refresh();
  }

  /**
   * Signs the visitor out: aborts what is under way, forgets tokens and answers, empties every element inside of data and silences it.
   * Setting another `api-base`, `token-url`, `getToken` or `source` starts again.
   */
  logout(): void {
    this.hub.logout();
  }

  /** Works the settings out again: the attributes over the outer provider's or the page's. */
  private settle(): void {
    if (!this.isConnected) return;
    const outer = this.outer.value?.hub;
    const own = this.own;
    if (!outer) return this.hub.configure(layered(pageSettings(), own));
    // The page's address belongs to the outermost hub, unless this one claims it; and what is borrowed is refreshed by its owner.
    const settings = { ...layered(outer.settings, own), urlState: own.urlState };
    const isBorrowing = sameConnection(connectionPart(own), {});
    if (isBorrowing) this.hub.configure({ ...settings, refreshSeconds: own.refreshSeconds }, outer);
    else this.hub.configure(settings);
  }

  /** Asks where the words are while the code of the elements inside is on its way. */
  private prepareWords(): void {
    prepareLanguage(resolveSettings(this.hub.settings, pageLocale(this)).locale);
  }

  private linkOuter(outer: Hub | undefined): void {
    this.unlinkOuter?.();
    this.unlinkOuter = outer?.subscribe(() => this.settle());
    if (outer) this.settle();
  }

  private get own(): HubSettings {
    const { product, refreshSeconds } = this;
    const urlState = this.urlState || undefined;
    return { ...connectionPart(this), ...ownDisplay(this), product, refreshSeconds, urlState };
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

/** The settings as properties. */
export interface PartnerHub extends SettingProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'partner-hub': PartnerHub;
  }
}
