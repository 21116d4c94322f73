import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { ModalDialog } from '../../components/modal-dialog/modal-dialog.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { ElementClass } from '../../core/element/register.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerDetailTexts } from '../../locales/customer-detail-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { CustomerDetail } from '../customer-detail/customer-detail.js';
import { panelStyles } from './customer-list.panel.styles.js';
import { tagIn } from '../../core/element/tag-in.js';

/** A person closed the panel. */
export class PanelCloseEvent extends CustomEvent<undefined> {
  constructor() {
    super('panel-close');
  }
}

/**
 * The details of the customer that is open in the hub, for a list of customers: beside it, or in a dialog over it. Not public.
 *
 * Keys: Escape closes it.
 */
export class CustomerPanel extends HubElement<never> {
  static override readonly tag: string = 'hub-customer-panel';
  static override readonly uses: readonly ElementClass[] = [CustomerDetail, ModalDialog];
  static override styles: CSSResultGroup = [HubElement.styles, panelStyles];

  /** Whether there is room beside the list; else it is a dialog. */
  @property({ attribute: false }) isBeside = false;
  /** Grows each time a person opens a customer: then the focus comes here. */
  @property({ attribute: false }) openings = 0;

  private readonly texts = new TextsController(this, commonTexts, customerDetailTexts, overlayTexts);
  private focusedFor = 0;

  @query('[role="region"]') private readonly region!: HTMLElement | null;

  protected override get basis(): Basis<never> {
    return {};
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isBeside || !this.region || this.openings === this.focusedFor) return;
    this.focusedFor = this.openings;
    this.region.focus();
  }

  protected override render(): TemplateResult {
    return this.isBeside ? this.aside() : this.dialog();
  }

  private aside(): TemplateResult {
    const { text } = this.texts;
    const tag = tagIn(this, CustomerDetail);
    // The details themselves take the focus, so that their keys work from the start.
    return html`<div class="panel" @keydown=${this.onKey}>
      <${tag}
        class="detail"
        role="region"
        aria-label=${text.customerDetail.heading}
        tabindex="-1"
        .headingLevel=${this.headingLevel}
        ><button
          slot="actions"
          type="button"
          class="icon-button"
          data-close
          aria-label=${text.action.close}
          @click=${this.close}
        >
          ${toolIcon('close')}
        </button></${tag}>
    </div>`;
  }

  private dialog(): TemplateResult {
    const { text } = this.texts;
    const dialog = tagIn(this, ModalDialog);
    const tag = tagIn(this, CustomerDetail);
    // A dialog begins an outline of its own: its heading is a second one, wherever the list stands.
    return html`<${dialog}
      open
      size="large"
      class="dialog"
      .heading=${text.customerDetail.heading}
      .text=${text.modalDialog}
      @open-change=${this.close}
      ><${tag}
        class="detail"
        role="region"
        aria-label=${text.customerDetail.heading}
        tabindex="-1"
        autofocus
        .headingLevel=${innerHeadingLevel({})}
      ></${tag}></${dialog}>`;
  }

  private readonly close = (): void => {
    this.dispatchEvent(new PanelCloseEvent());
  };

  /** What is open above the panel has heard of the key before. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-customer-panel': CustomerPanel;
  }
}
