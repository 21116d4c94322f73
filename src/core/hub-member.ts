import { ReactiveElement, nothing, render } from 'lit';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { unsafeStatic } from 'lit/static-html.js';
import { en } from '../locales/en.js';
import type { Dictionary } from '../locales/en.js';
import { controls } from '../styles/controls.js';
import { states } from '../styles/states.js';
import { surface } from '../styles/surface.js';
import { tokens } from '../styles/tokens.js';
import type { Connection } from './hub/connection.js';
import { formatsFor } from './texts/formats.js';
import type { Formats } from './texts/formats.js';
import { HubLink } from './hub/hub-controller.js';
import type { Hub } from './hub/hub.js';
import { isRightToLeft, loadTexts, textsOf } from './texts/languages.js';
import { pageLocale } from './texts/page-locale.js';
import { pageSettings } from './hub/page-settings.js';
import { prefixed } from './element/register.js';
import type { ElementClass } from './element/register.js';
import type { HubSettings, Messages, ResolvedView } from './hub/settings.js';
import { connectionPart, layered, resolveView } from './hub/settings.js';
import { SettingsElement } from './settings-element.js';

/**
 * An element that belongs to a hub. It takes its settings from its own attributes, the nearest provider, `configure()` or the
 * defaults, in this order, speaks the language that follows from them, and paints a surface of its own.
 */
export abstract class HubMember extends SettingsElement {
  /** The tag without a prefix. */
  static readonly tag: string;
  /** Elements and components inside the template. */
  static readonly uses: readonly ElementClass[] = [];
  /** Put before the tags inside the template. */
  static readonly prefix: string = '';
  static override styles: CSSResultGroup = [tokens, surface, controls, states];

  /** A hub made with `createHub()`; default: the nearest provider's. */
  @property({ attribute: false }) hub?: Hub;

  /** The texts of the present language. */
  protected text: Dictionary = en;
  /** Numbers, dates and durations in the present language and time zone. */
  protected formats: Formats = formatsFor('en', 'UTC');
  /** Locale, time zone, theme, product and window after all layers were looked at. */
  protected view: ResolvedView = resolveView({}, 'en');

  private hasWords = false;
  protected readonly link = new HubLink(this, () => connectionPart(this));

  /** Where the element asks; undefined while there is no source, and while the element is in no page. */
  get connection(): Connection | undefined {
    return this.isConnected ? this.link.hub?.connection : undefined;
  }

  /** The hub that the element belongs to: shared filters, product and settings. */
  protected get currentHub(): Hub | undefined {
    return this.link.hub;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
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

  /**
   * An element that left the page draws nothing any more; it draws anew when it comes back. One whose language is on its way keeps what it
   * shows, so that no other language flashes up; only a logout does not wait.
   */
  protected override update(changed: PropertyValues): void {
    const hasWords = this.hasWords || this.link.hub?.loggedOut;
    if (!this.isConnected || !hasWords) ReactiveElement.prototype['update'].call(this, changed);
    if (!this.isConnected) return;
    this.paintSurface();
    if (hasWords) super.update(changed);
    else if (!this.hasUpdated) render(this.wordless(), this.renderRoot, this.renderOptions);
  }

  /** What stands in the element's place until its language is here: its shape without words. */
  protected wordless(): unknown {
    return nothing;
  }

  /** The tag of a part inside the template, under this element's prefix, for `lit/static-html.js`. */
  protected tagOf(part: ElementClass): ReturnType<typeof unsafeStatic> {
    return unsafeStatic(prefixed(part.tag, (this.constructor as typeof HubMember).prefix));
  }

  private localize(messages: Messages | undefined): void {
    const { locale } = this.view;
    const texts = textsOf(locale, messages);
    this.hasWords = texts !== undefined;
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
}

/** The box that everything is rendered into. */
export interface HubMember {
  readonly renderRoot: HTMLElement;
}
