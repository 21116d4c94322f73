import { nothing } from 'lit';
import type { ReactiveController, ReactiveElement } from 'lit';
import { html } from 'lit/static-html.js';
import type { Customer } from '../../api/contract.js';
import type { DataTable } from '../../components/data-table/data-table.js';
import { focusFirst } from '../../components/overlay/focus.js';
import { PartOnDemand } from '../../core/element/late-part.js';
import type { WantedPart } from '../../core/element/late-part.js';
import type { ElementClass, StaticTag } from '../../core/element/register.js';
import { errorView } from '../../core/element/state-views.js';
import type { Hub } from '../../core/hub/hub.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import type { DisplaySettings } from '../../core/hub/settings.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { Formats } from '../../core/texts/formats.js';
import { CustomerSelectEvent } from '../../families/customer/customer-select.event.js';
import { customerSequence } from '../../families/customer/customer-sequence.js';
import { ListSequence } from '../../families/customer/list-sequence.js';
import type { ListedRows } from '../../families/customer/list-sequence.js';
import { openCustomer } from '../../families/customer/open-customer.js';
import type { CommonTexts } from '../../locales/common-texts.js';

/** From this width on the details stand beside the list; px. */
const BESIDE = 900;

interface ListParts {
  readonly renderRoot: HTMLElement;
  readonly detail?: string;
  readonly headingLevel?: number;
  readonly currentHub: Hub | undefined;
  readonly overSettings: DisplaySettings;
  readonly formats: Formats;
  tagOf(part: ElementClass): StaticTag;
}

type Host = ReactiveElement & QueryHost & ListParts;

/** What the list tells of itself. */
export interface ListDetailOptions {
  text(): CommonTexts;
  readonly table: {
    readonly rows: ListedRows['rows'] & { readonly revision: number };
    readonly grid: DataTable<Customer> | null;
    question(): ListedRows['question'];
  };
}

/**
 * Opens customers of a list: asks the page first (a cancelable event), then tells the hub, whose elements may show the details. It says to
 * the hub which customers the list shows, for those who go from one to the next; with `detail="panel"` it shows the details itself, as a panel
 * beside the list where there is room, else in a dialog. The code of the panel comes when it is first wanted.
 */
export class ListDetail implements ReactiveController {
  private readonly part: WantedPart;
  private hub?: Hub;
  private sequence?: ListSequence;
  /** What the sequence was made of. */
  private made?: readonly unknown[];
  private unwatch?: () => void;
  private sizes?: ResizeObserver;
  /** Of the list with its panel, px; undefined: not measured yet. */
  private width?: number;
  /** How often a person opened a customer: each time the focus goes to the panel. */
  private openings = 0;
  /** The place to which the list scrolled last. */
  private followed?: number;

  constructor(
    private readonly host: Host,
    private readonly options: ListDetailOptions,
  ) {
    this.part = new PartOnDemand(
      host,
      () => import('./customer-list.panel.js'),
      ({ CustomerPanel }) => CustomerPanel,
    );
    new ScopeController(host);
    host.addQuestion(this.part);
    host.addController(this);
  }

  /** A row was opened; `index`: its place, 0 the first. */
  open(customer: Customer, event: Event, index: number): void {
    if (!this.host.dispatchEvent(new CustomerSelectEvent(customer, event))) return;
    const { hub, sequence } = this;
    if (!hub || !sequence) return;
    hub.set(customerSequence, sequence);
    // Without a panel and without details elsewhere nobody opens anything.
    if (!this.isPanel && !hub.slices.some(({ name }) => name === openCustomer.name)) return;
    this.openings += 1;
    this.followed = index;
    hub.set(openCustomer, {
      ...hub.get(openCustomer),
      customerId: customer.id,
      place: { index, of: sequence.subject },
    });
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.follow(this.host.currentHub);
    this.tell();
    if (this.customerId !== undefined && this.host.mayAsk) this.part.want();
  }

  hostUpdated(): void {
    if (this.isPanel && this.host.isConnected) this.measure();
    else this.forgetSize();
    this.showOpened();
  }

  hostDisconnected(): void {
    this.follow(undefined);
    this.forgetSize();
  }

  /** The list, with the panel where there is one. */
  render(list: unknown): unknown {
    if (!this.isPanel) return list;
    const isOpen = this.customerId !== undefined && this.width !== undefined;
    return html`<div class="ruler"></div>
      <div class=${isOpen && this.isBeside ? 'with-detail beside' : 'with-detail'}>
        <div class="list-side">${list}</div>
        ${isOpen ? this.panel() : nothing}
      </div>`;
  }

  private get isPanel(): boolean {
    return this.host.detail === 'panel';
  }

  private get isBeside(): boolean {
    return (this.width ?? 0) >= BESIDE;
  }

  /** The customer that the panel shows. */
  private get customerId(): string | undefined {
    return this.isPanel ? this.hub?.get(openCustomer).customerId : undefined;
  }

  /** Where the open customer is in the list. */
  private get place(): number | undefined {
    const open = this.hub?.get(openCustomer);
    return open?.customerId === undefined ? undefined : this.sequence?.placeOf(open.customerId, open.place);
  }

  private panel(): unknown {
    const { part, host } = this;
    if (part.error) return this.missing();
    if (!part.part) return html`<div class="detail-place"></div>`;
    const tag = host.tagOf(part.part);
    return html`<${tag}
      class="detail-place"
      part="detail"
      .isBeside=${this.isBeside}
      .openings=${this.openings}
      .headingLevel=${Math.min(6, (host.headingLevel || 2) + 1)}
      @panel-close=${this.close}
    ></${tag}>`;
  }

  private missing(): unknown {
    const { part, host } = this;
    const text = this.options.text();
    const context = { text, formats: host.formats, retry: () => void part.refresh(), secondsUntil: () => 0 };
    return html`<div class="detail-place">
      ${errorView(context, part.error!)}
      <button type="button" class="button" part="button" @click=${this.close}>${text.action.close}</button>
    </div>`;
  }

  private readonly close = async (): Promise<void> => {
    const { place } = this;
    this.hub?.set(openCustomer, {});
    await this.host.updateComplete;
    const { grid } = this.options.table;
    if (place !== undefined) grid?.showRow(place, 'focus');
    else if (grid) focusFirst(grid);
  };

  /** Keeps to the hub; only a list with a panel reads who is open. */
  private follow(hub: Hub | undefined): void {
    if (hub !== this.hub) this.withdraw();
    this.hub = hub;
    const isWanted = hub !== undefined && this.isPanel;
    if (isWanted) this.unwatch ??= hub.watch(openCustomer, () => this.host.requestUpdate());
    else this.stopWatching();
  }

  /** Says which customers the list shows, unless one goes through another list. */
  private tell(): void {
    const { hub, host } = this;
    const { table } = this.options;
    const { rows } = table;
    const isGiven = host.data !== undefined && host.data !== null;
    const question = isGiven ? undefined : table.question();
    const { connection } = host;
    const made = [rows, rows.revision, rows.total, connection, JSON.stringify(question)];
    if (!hub || made.every((part, index) => part === this.made?.[index])) return;
    const before = this.sequence;
    this.made = made;
    this.sequence = new ListSequence({ rows, question, connection, language: host.settings.locale });
    const told = hub.get(customerSequence);
    if (told === undefined || told === before) hub.set(customerSequence, this.sequence);
  }

  private withdraw(): void {
    if (this.hub && this.hub.get(customerSequence) === this.sequence) this.hub.set(customerSequence, undefined);
    this.stopWatching();
    this.sequence = undefined;
    this.made = undefined;
  }

  private stopWatching(): void {
    this.unwatch?.();
    this.unwatch = undefined;
  }

  /** The list goes along when one goes on to the next customer in the panel. */
  private showOpened(): void {
    const place = this.customerId === undefined ? undefined : this.place;
    if (place === this.followed) return;
    this.followed = place;
    if (place !== undefined) this.options.table.grid?.showRow(place, 'nearest');
  }

  private measure(): void {
    if (this.sizes) return;
    // A line without a height: only its width changes, never by what it decides.
    const ruler = this.host.renderRoot.querySelector('.ruler');
    if (!ruler) return;
    this.sizes = new ResizeObserver(([entry]) => {
      const wasBeside = this.width === undefined ? undefined : this.isBeside;
      this.width = entry!.contentRect.width;
      if (wasBeside !== this.isBeside) this.host.requestUpdate();
    });
    this.sizes.observe(ruler);
  }

  private forgetSize(): void {
    this.sizes?.disconnect();
    this.sizes = undefined;
    this.width = undefined;
  }
}
