import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { html } from 'lit/static-html.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { LatePart } from '../../core/element/late-part.js';
import type { AnyLatePart } from '../../core/element/late-part.js';
import { keepDressed } from '../../core/element/late-styles.js';
import { errorView } from '../../core/element/state-views.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import type { CustomerSequence } from '../../families/customer/customer-sequence.js';
import { placeIn } from '../../families/customer/sequence-places.js';
import { openCustomer } from '../../families/customer/open-customer.js';
import type { OpenCustomer } from '../../families/customer/open-customer.js';
import type { ListDetailOptions, ListHost } from './customer-list.detail.js';
import { panelSideStyles } from './customer-list.panel-side.styles.js';
import { tagIn } from '../../core/element/tag-in.js';

/** From this width on the details stand beside the list; px. */
const BESIDE = 900;

/** Who opens customers. */
interface Opener {
  /** How often a person opened one. */
  readonly openings: number;
  /** The customers that the list shows. */
  readonly sequence?: CustomerSequence;
}

/** The side of a list with `detail="panel"`: the details of the open customer, beside the list where there is room, else in a dialog over it. */
export class PanelSide implements ReactiveController {
  private readonly part: AnyLatePart;
  private readonly opened: SliceController<OpenCustomer>;
  private sizes?: ResizeObserver;
  /** Of the list with its panel, px; undefined: not measured yet. */
  private width?: number;
  /** The place to which the list scrolled last. */
  private followed?: number;

  constructor(
    private readonly host: ListHost,
    private readonly options: ListDetailOptions,
    private readonly opener: Opener,
  ) {
    keepDressed(host, panelSideStyles);
    new ScopeController(host);
    this.opened = new SliceController(host, openCustomer);
    this.part = new LatePart(
      host,
      () => import('./customer-list.panel.js'),
      ({ CustomerPanel }) => CustomerPanel,
    ).when(() => this.customerId !== undefined);
    host.addQuestion(this.part);
    host.addController(this);
  }

  /** Who is open in the panel. */
  get customerId(): string | undefined {
    return this.isWanted ? this.opened.value.customerId : undefined;
  }

  /** Whether the details stand beside the list now. */
  get isBeside(): boolean {
    return this.isOpen && this.hasRoom;
  }

  hostUpdated(): void {
    if (this.isWanted && this.host.isConnected) this.measure();
    else this.forgetSize();
    this.showOpened();
  }

  hostDisconnected(): void {
    this.forgetSize();
  }

  /** The details, while a customer is open. */
  render(): unknown {
    if (!this.isOpen) return nothing;
    const { part, host } = this;
    if (part.error) return this.missing();
    if (!part.part) return html`<div class="detail-place"></div>`;
    const tag = tagIn(host, part.part);
    return html`<${tag}
      class="detail-place"
      part="detail"
      .isBeside=${this.hasRoom}
      .openings=${this.opener.openings}
      .headingLevel=${innerHeadingLevel(host)}
      @panel-close=${this.close}
    ></${tag}>`;
  }

  private get isWanted(): boolean {
    return this.host.detail === 'panel';
  }

  private get isOpen(): boolean {
    return this.customerId !== undefined && this.width !== undefined;
  }

  /** Where the open customer is in the list. */
  private get place(): number | undefined {
    const { customerId, opened, opener } = this;
    if (customerId === undefined || !opener.sequence) return undefined;
    return placeIn(opener.sequence, customerId, opened.value.place);
  }

  private get hasRoom(): boolean {
    return (this.width ?? 0) >= BESIDE;
  }

  private missing(): unknown {
    const { part, host } = this;
    const text = this.options.text();
    const context = { text, formats: host.formats, retry: () => void part.refresh() };
    return html`<div class="detail-place">
      ${errorView(context, part.error!)}
      <button type="button" class="button" part="button" @click=${this.close}>
        <span .textContent=${text.action.close}></span>
      </button>
    </div>`;
  }

  private readonly close = async (): Promise<void> => {
    const { place } = this;
    this.opened.set({});
    await this.host.updateComplete;
    this.options.table.grid?.showRow(place ?? 0, 'focus');
  };

  /** The list goes along when one goes on to the next customer in the panel. */
  private showOpened(): void {
    const { place } = this;
    if (place === this.followed) return;
    this.followed = place;
    if (place !== undefined) this.options.table.grid?.showRow(place, 'nearest');
  }

  private measure(): void {
    // A line without a height: only its width changes, never by what it decides.
    const ruler = this.sizes ? null : this.host.renderRoot.querySelector('.ruler');
    if (!ruler) return;
    this.sizes = new ResizeObserver(([entry]) => {
      const hadRoom = this.width === undefined ? undefined : this.hasRoom;
      this.width = entry!.contentRect.width;
      if (hadRoom !== this.hasRoom) this.host.requestUpdate();
    });
    this.sizes.observe(ruler);
  }

  private forgetSize(): void {
    this.sizes?.disconnect();
    this.sizes = undefined;
    this.width = undefined;
  }
}
