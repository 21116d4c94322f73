import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Component } from '../../core/element/component.js';
import { Countdown } from '../../core/element/countdown.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { icon } from '../../core/element/icons.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { controls } from '../../styles/controls.js';
import { FocusReturn } from '../overlay/focus-return.js';
import { holdsFocus } from '../overlay/focus.js';
import { NoticeCloseEvent } from './inline-notice.events.js';
import { styles } from './inline-notice.styles.js';

/** What a notice says. Another object is another notice, also with the same words. */
export interface Notice {
  /** Something was done, failed, or is good to know. */
  readonly kind: 'done' | 'failed' | 'info';
  /** One sentence. */
  readonly message: string;
  /** Takes back what was done: with it there is a button. */
  readonly undo?: () => void;
  /** When the notice goes by itself, milliseconds since 1970. Without it, the notice stays until somebody ends it or the next one comes. */
  readonly until?: number;
}

/** What a notice says of its own. */
export interface InlineNoticeTexts {
  readonly undo: string;
  /** The name of the button that ends the notice. */
  readonly dismiss: string;
  /** How long it stays. `duration`: "8 sec". */
  remaining(duration: string): string;
}

const iconOf = (kind: Notice['kind']) =>
  kind === 'done' ? toolIcon('check') : icon(kind === 'failed' ? 'alert' : 'info');

/**
 * One line that says what happened, with a button that takes it back and one that ends it; the next notice replaces it. Keep the element in the
 * template also while there is nothing to say: it is a live region, and those speak only when they stood before their words came.
 * Failures interrupt what a screen reader says; everything else waits.
 *
 * A notice with an end does not go while the pointer or the focus is on it. The seconds that tick are outside the live region.
 *
 * @csspart notice - The line.
 * @csspart message - What happened.
 * @csspart remaining - How long it stays.
 * @csspart undo-button - Takes it back.
 * @csspart dismiss-button - Ends the notice.
 * @fires {NoticeCloseEvent} notice-close - It went, and `notice` is undefined.
 */
export class InlineNotice extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-inline-notice';
  static override styles: CSSResultGroup = [controls, styles];

  /** What is said; undefined: nothing. */
  @property({ attribute: false }) notice?: Notice;
  /** The texts in the language to show; nothing is said without. */
  @property({ attribute: false }) text?: InlineNoticeTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  private readonly countdown = new Countdown(this);
  /** Where the focus was before it came to a button of the notice. */
  private origin?: FocusReturn;
  private hadFocus = false;
  private isHovered = false;

  protected override willUpdate(): void {
    const { until = Infinity } = this.notice ?? {};
    this.hadFocus = holdsFocus(this);
    if (until <= Date.now() && !this.isHovered && !this.hadFocus) this.close('time');
  }

  protected override updated(_changed: PropertyValues): void {
    // The button that had the focus went with its notice.
    if (this.hadFocus) this.origin?.restore();
    if (!this.notice) this.origin = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isHovered = false;
  }

  private close(reason: 'dismiss' | 'undo' | 'time'): void {
    this.notice = undefined;
    this.dispatchEvent(new NoticeCloseEvent(reason));
  }

  private undo({ undo }: Notice): void {
    this.close('undo');
    undo?.();
  }

  private onFocusIn({ relatedTarget }: FocusEvent): void {
    if (this.isInside(relatedTarget)) return;
    const opener = (relatedTarget as HTMLElement | null) ?? this;
    this.origin = new FocusReturn({ opener }, this.ownerDocument);
  }

  private onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!this.isInside(relatedTarget)) this.lookAtEnd();
  }

  private onHover(isHovered: boolean): void {
    this.isHovered = isHovered;
    this.lookAtEnd();
  }

  /** A notice whose time was over while somebody was at it goes now. */
  private lookAtEnd(): void {
    if (this.notice?.until !== undefined) this.requestUpdate();
  }

  private isInside(target: EventTarget | null): boolean {
    return this.renderRoot.contains(target as Node | null);
  }

  protected override render(): TemplateResult {
    const notice = this.text && this.notice;
    const said = notice && keyed(notice, html`<span .textContent=${notice.message}></span>`);
    return html`<div
      class="notice ${notice?.kind ?? 'empty'}"
      part="notice"
      @focusin=${this.onFocusIn}
      @focusout=${this.onFocusOut}
      @pointerenter=${() => this.onHover(true)}
      @pointerleave=${() => this.onHover(false)}
    >
      ${notice ? iconOf(notice.kind) : nothing}
      <span class="line">
        <span class="message" part="message">
          <span role="alert">${notice?.kind === 'failed' ? said : nothing}</span>
          <span role="status">${notice?.kind === 'failed' ? nothing : said}</span>
        </span>
        ${notice && this.text ? this.takingBack(notice, this.text) : nothing}
      </span>
      ${notice && this.text ? keyed(notice, this.dismissButton(this.text)) : nothing}
    </div>`;
  }

  private takingBack(notice: Notice, text: InlineNoticeTexts): TemplateResult {
    const seconds = this.countdown.secondsUntil(notice.until);
    const remaining = html`<span
      class="remaining"
      part="remaining"
      .textContent=${text.remaining(this.format.duration(seconds))}
    ></span>`;
    const undo = html`<button type="button" class="button" part="undo-button" @click=${() => this.undo(notice)}>
      <span .textContent=${text.undo}></span>
    </button>`;
    return html`${seconds > 0 ? remaining : nothing}${keyed(notice, notice.undo ? undo : nothing)}`;
  }

  private dismissButton({ dismiss }: InlineNoticeTexts): TemplateResult {
    return html`<button
      type="button"
      class="icon-button"
      part="dismiss-button"
      aria-label=${dismiss}
      @click=${() => this.close('dismiss')}
    >
      ${toolIcon('close')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-inline-notice': InlineNotice;
  }
}
