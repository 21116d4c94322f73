import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Customer } from '../../api/contract.js';
import type { DataTable } from '../../components/data-table/data-table.js';
import { errorView } from '../../core/element/state-views.js';
import type { Hub } from '../../core/hub/hub.js';
import type { DisplaySettings } from '../../core/hub/settings.js';
import { isGiven } from '../../core/query/query-host.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { Formats } from '../../core/texts/formats.js';
import { LateModule } from '../../core/element/late-module.js';
import { Remembered } from '../../core/remembered.js';
import { HubCustomerSelectEvent } from '../../families/customer/customer-select.event.js';
import { customerSequence } from '../../families/customer/customer-sequence.js';
import type { CustomerSequence } from '../../families/customer/customer-sequence.js';
import { openCustomer } from '../../families/customer/open-customer.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type * as panelSide from './customer-list.panel-side.js';

/** A list of customers, as far as its details go. */
interface ListParts {
  readonly renderRoot: HTMLElement;
  readonly detail?: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly currentHub: Hub | undefined;
  readonly overSettings: DisplaySettings;
  readonly formats: Formats;
}

/** A list of customers that opens them. */
export type ListHost = ReactiveElement & QueryHost & ListParts;

/** What the list tells of itself. */
export interface ListDetailOptions {
  text(): CommonTexts;
  readonly table: {
    readonly rows: CustomerSequence['rows'] & { readonly revision: number };
    readonly grid: DataTable<Customer> | null;
    question(): CustomerSequence['question'];
  };
}

/**
 * Opens customers of a list: asks the page first (a cancelable event), then tells the hub, whose elements may show the details. It says to
 * the hub which customers the list shows, for those who go from one to the next. With `detail="panel"` the list shows the details itself; the code
 * for that comes when it is wanted.
 */
export class ListDetail implements ReactiveController {
  /** How often a person opened a customer: each time the focus goes to the panel. */
  openings = 0;
  private hub?: Hub;
  /** The customers that the list shows, as it says it to the hub. */
  sequence?: CustomerSequence;
  private readonly sequences = new Remembered<CustomerSequence>();
  private side?: panelSide.PanelSide;
  private readonly code: LateModule<typeof panelSide>;

  constructor(
    private readonly host: ListHost,
    private readonly options: ListDetailOptions,
  ) {
    this.code = new LateModule(host, () => import('./customer-list.panel-side.js')).when(() => this.isPanel);
    host.addQuestion(this.code);
    host.addController(this);
  }

  /**
   * A row was opened; `index`: its place, 0 the first. Returns false when its link is not to be followed: the page shows the customer itself, or
   * the panel does.
   */
  open(customer: Customer, event: Event, index: number): boolean {
    if (!this.host.dispatchEvent(new HubCustomerSelectEvent(customer, event))) return false;
    this.tellHub(customer, index);
    return !this.isPanel;
  }

  private tellHub(customer: Customer, index: number): void {
    const { hub, sequence } = this;
    if (!hub || !sequence) return;
    hub.set(customerSequence, sequence);
    // Without a panel and without details elsewhere nobody opens anything.
    if (!this.isPanel && !hub.slices.some(({ name }) => name === openCustomer.name)) return;
    this.openings += 1;
    hub.set(openCustomer, {
      ...hub.get(openCustomer),
      customerId: customer.id,
      place: { index, of: sequence.subject },
    });
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const { currentHub } = this.host;
    if (currentHub !== this.hub) this.withdraw();
    this.hub = currentHub;
    this.tell();
    const { module } = this.code;
    if (module) this.side ??= new module.PanelSide(this.host, this.options, this);
  }

  hostDisconnected(): void {
    this.withdraw();
    this.hub = undefined;
  }

  /** The list, with the panel where there is one: the grid keeps its place in the template when the panel comes. */
  render(list: unknown): unknown {
    if (!this.isPanel) return list;
    const { side } = this;
    return html`<div class="ruler"></div>
      <div class=${side?.isBeside ? 'with-detail beside' : 'with-detail'}>
        <div class="list-side">${list}</div>
        ${side ? side.render() : this.missing()}
      </div>`;
  }

  /** Who is open in the panel. */
  get customerId(): string | undefined {
    return this.side?.customerId;
  }

  private get isPanel(): boolean {
    return this.host.detail === 'panel';
  }

  /** The panel's code is not there: said as soon as a customer is opened. */
  private missing(): unknown {
    const { code, host } = this;
    const { error } = code;
    if (!error || !this.hub?.get(openCustomer).customerId) return nothing;
    const retry = () => void code.refresh();
    return errorView({ text: this.options.text(), formats: host.formats, retry }, error);
  }

  /** Says which customers the list shows, unless one goes through another list. */
  private tell(): void {
    const { hub, host, sequence: before } = this;
    if (!hub) return;
    const { table } = this.options;
    const { rows } = table;
    const question = isGiven(host) ? undefined : table.question();
    const { connection } = host;
    const { total } = rows;
    const subject = JSON.stringify(question ?? null);
    const { locale: language } = host.settings;
    const parts = [subject, total, rows, rows.revision, connection];
    this.sequence = this.sequences.of(parts, () => ({ subject, total, rows, question, connection, language }));
    if (this.sequence === before) return;
    const told = hub.get(customerSequence);
    if (told === undefined || told === before) hub.set(customerSequence, this.sequence);
  }

  private withdraw(): void {
    if (this.hub && this.hub.get(customerSequence) === this.sequence) this.hub.set(customerSequence, undefined);
    this.sequence = undefined;
  }
}
