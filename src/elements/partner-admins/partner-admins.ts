import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { AdminSort, PartnerAdmin, PartnerAdminPage } from '../../api/contract.js';
import { listAdmins, listCustomerAdmins } from '../../api/endpoints/admins.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { FilterMenu } from '../../components/filter-menu/filter-menu.js';
import type { FilterMenuChangeEvent } from '../../components/filter-menu/filter-menu.events.js';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import { SearchField } from '../../components/search-field/search-field.js';
import { searchFieldStyles } from '../../components/search-field/search-field.styles.js';
import type { Basis } from '../../core/element/element-state.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { HubElement } from '../../core/element/hub-element.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { ElementClass } from '../../core/element/register.js';
import { settingProperties } from '../../core/element/setting-properties.js';
import { wordlessView } from '../../core/element/state-views.js';
import { LateModule } from '../../core/element/late-module.js';
import { CapabilitiesController } from '../../core/query/capabilities-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { ROLES } from '../../domain/roles.js';
import { LateQuestion } from '../../families/action/late-question.js';
import { AddField } from '../../families/admins/add-field.js';
import { assignedList } from '../../families/admins/assigned-list.js';
import { CustomerAssignments } from '../../families/admins/customer-assignments.js';
import type { RoleEditor } from '../../families/admins/role-editor.js';
import { editColumn, userColumns, userSortKeys } from '../../families/admins/user-columns.js';
import { NoticeController } from '../../families/notice/notice-controller.js';
import { TableController } from '../../families/table/table-controller.js';
import { tableProperties } from '../../families/table/table-properties.js';
import type { TableProperties } from '../../families/table/table-properties.js';
import { tableSkeleton } from '../../families/table/table-skeleton.js';
import { tableStyles } from '../../families/table/table.styles.js';
import { adminsTexts } from '../../locales/admins-texts.js';
import { choiceTexts } from '../../locales/choice-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import { dataTableTexts } from '../../locales/data-table-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { HubAdminsChangeEvent } from './partner-admins.events.js';
import { forms } from '../../styles/forms.js';
import { room } from '../../styles/room.js';
import { styles } from './partner-admins.styles.js';

const families = [commonTexts, overlayTexts, choiceTexts, dataTableTexts, adminsTexts] as const;

/**
 * With `customer-id`: the administrators who manage a customer and their roles; others can be added and removed (seed, "Partnerbeheerders").
 * Without: the users of the partner's own organization and their roles, which can be changed (seed, "Rollen en beveiliging > Beheerdersrollen").
 * Those with access to all customers are marked.
 *
 * @element partner-admins
 * @slot - `<template data-cell="KEY">`: what the cells of a column hold, `<template data-row>`: what rows hold, with the row's fields in `{{…}}`; shows nothing by itself.
 * @csspart list - Who manages the customer.
 * @csspart admin - One of them.
 * @csspart all-customers - Marks those with access to all customers.
 * @csspart nobody - Says that nobody manages the customer.
 * @csspart remove-button - Takes the customer away from one.
 * @csspart add - The field in which others are found.
 * @csspart search - The search box over the users.
 * @csspart search-field - Its field.
 * @csspart role-filter - The filter by role.
 * @csspart edit-button - Opens the roles of a user.
 * @csspart refusal - Why the roles that were chosen were not taken.
 * @csspart notice-line - What became of a change.
 * @handson {DataTable} families/table/table-controller.ts without selected link section-heading bar badge tag launch-button
 * @fires {HubAdminsChangeEvent} hub-admins-change - When other administrators manage the customer.
 * @fires {HubNoticeEvent} hub-notice - When something was changed, or could not be. Cancelable.
 * @fires {HubSortChangeEvent} hub-sort-change - When the users are sorted otherwise.
 * @example <partner-admins customer-id="customer-1"></partner-admins>
 */
export class PartnerAdmins extends HubElement<PartnerAdminPage> {
  static override readonly tag: string = 'partner-admins';
  static override readonly uses: readonly ElementClass[] = [DataTable, FilterMenu, InlineNotice];
  static override styles: CSSResultGroup = [
    HubElement.styles,
    room,
    tableStyles,
    searchFieldStyles,
    NoticeController.styles,
    forms,
    styles,
  ];
  static override properties: PropertyDeclarations = { ...settingProperties, ...tableProperties };

  /** Identifies the customer. Absent: the partner's own users; empty: nothing is asked until the page has set it. */
  @property({ attribute: 'customer-id' }) customerId?: string;

  private readonly texts = new TextsController(this, ...families);
  private readonly assigned = new QueryController(this, listCustomerAdmins, () =>
    this.customerId ? { id: this.customerId } : undefined,
  );
  private q = '';
  private roles: readonly string[] = [];
  private readonly users = new TableController(this, {
    texts: this.texts,
    query: listAdmins,
    parameters: () =>
      this.customerId === undefined
        ? { ...(this.q && { q: this.q }), ...(this.roles.length > 0 && { role: [...this.roles] }) }
        : undefined,
    sort: 'displayName',
    sortKeys: userSortKeys,
    columns: (words) => userColumns(words),
    withActions: (columns, words) =>
      this.mayChange ? [...columns, editColumn(words, (admin) => void this.edit(admin))] : columns,
    open: (admin) => {
      if (this.mayChange) void this.edit(admin);
      return true;
    },
  });
  private readonly capabilities = new CapabilitiesController(this);
  private readonly notices = new NoticeController(this, () => this.texts.text);
  private readonly editing = new LateModule(this, () => import('../../families/admins/role-editor.js'));
  private editor?: RoleEditor;
  private readonly question = new LateQuestion(this, {
    text: () => this.texts.text,
    notices: this.notices,
  });
  private readonly assignments = new CustomerAssignments(this, {
    notices: this.notices,
    text: () => this.texts.text,
    onChange: (detail) => void this.dispatchEvent(new HubAdminsChangeEvent(detail)),
  });
  private readonly addField = new AddField(this, {
    text: () => this.texts.text,
    isWanted: () => Boolean(this.customerId) && this.mayChange,
    add: (admin) => this.customerId && void this.assignments.add({ customerId: this.customerId, admin }),
  });
  private readonly search = new SearchField(this, (q) => this.narrow(() => (this.q = q)));

  constructor() {
    super();
    // The button that removed somebody goes with the line.
    new FocusKeeper(this, () => this.find('[part="add"]'));
  }

  /** @internal What is begun here is for one customer. */
  get subject(): unknown {
    return this.customerId;
  }

  protected override get basis(): Basis<PartnerAdminPage> {
    if (this.customerId !== undefined) return { query: this.assigned, waitsFor: 'customer-id' };
    const isNarrowed = this.q !== '' || this.roles.length > 0;
    const clear = () => this.narrow(() => ((this.q = ''), (this.roles = [])));
    const emptiness = isNarrowed ? ({ kind: 'noMatch', clear } as const) : 'noData';
    return { query: this.users, empty: ({ total }) => (total > 0 ? undefined : emptiness) };
  }

  protected override wordless(): unknown {
    return this.customerId === undefined ? tableSkeleton() : wordlessView(listSkeleton);
  }

  protected override render(): TemplateResult {
    const { admins } = this.texts.text;
    const view = this.customerId === undefined ? this.userViews() : this.customerViews();
    const title = this.customerId === undefined ? admins.titleOfPartner : admins.titleOfCustomer;
    return html`${this.panel(title, view)}${this.notices.render()}${this.editor?.render()}${this.question.render()}`;
  }

  private customerViews() {
    return {
      skeleton: () => listSkeleton,
      ready: (page: PartnerAdminPage) =>
        html`${this.mayChange ? this.addField.render(page.items) : nothing}${this.list(page)}`,
      isWhole: true,
    };
  }

  private userViews() {
    return {
      skeleton: () => tableSkeleton(),
      waiting: () => (this.users.isDrawn ? this.table() : undefined),
      ready: () => this.table(),
    };
  }

  protected override header(heading: string): TemplateResult {
    const header = super.header(heading);
    return this.customerId === undefined ? html`${header}${this.filters()}` : header;
  }

  private list({ items, total }: PartnerAdminPage): TemplateResult | typeof nothing {
    const { text } = this.texts;
    if (total === 0)
      return html`<div class="notice" part="nobody">
        <p class="notice-title" .textContent=${text.admins.nobody}></p>
        ${this.mayChange ? html`<p .textContent=${text.admins.nobodyHint}></p>` : nothing}
      </div>`;
    const remove = this.mayChange ? (admin: PartnerAdmin) => void this.askToRemove(admin) : undefined;
    return items.length > 0 ? assignedList(items, { text, formats: this.formats, remove }) : nothing;
  }

  private filters(): TemplateResult {
    const { text } = this.texts;
    const tag = tagIn(this, FilterMenu);
    return html`<div class="filters">
      ${this.search.render(this.q, text.admins.users.search)}
      ${staticHtml`<${tag}
        part="role-filter"
        .label=${text.admins.users.roles}
        .options=${ROLES.map((key) => ({ key, label: text.role[key] }))}
        .values=${this.roles}
        .text=${text.filterMenu}
        .format=${this.formats}
        @filter-menu-change=${(event: FilterMenuChangeEvent) => this.narrow(() => (this.roles = event.detail.values))}
      ></${tag}>`}
    </div>`;
  }

  private table(): TemplateResult {
    const { text } = this.texts;
    return this.users.render({
      label: text.admins.titleOfPartner,
      count: text.admins.users.count(this.formats.count(this.users.rows.total ?? 0)),
      subject: JSON.stringify([this.q, this.roles]),
      actionsKey: String(this.mayChange),
    });
  }

  private get mayChange(): boolean {
    return this.capabilities.may('admins:write') === 'yes';
  }

  private narrow(change: () => void): void {
    change();
    this.requestUpdate();
  }

  /** The dialog with the roles of a user, whose code comes with the first one. */
  private async edit(admin: PartnerAdmin): Promise<void> {
    const { editing, notices } = this;
    if (!(await editing.want())) return notices.failed('', editing.error!);
    if (!this.isConnected) return;
    this.editor ??= new editing.module!.RoleEditor(this, {
      notices,
      text: () => this.texts.text,
      visitorId: () => this.capabilities.visitor?.id,
    });
    this.editor.edit(admin);
  }

  private async askToRemove(admin: PartnerAdmin): Promise<void> {
    const { customerId } = this;
    const { heading, message, confirm } = this.texts.text.admins.confirmRemove;
    const isConfirmed = await this.question.ask({
      heading: heading(admin.displayName),
      message: message(admin.displayName),
      confirmLabel: confirm,
      isDanger: true,
      successor: () => this.find(`[data-focus="remove ${CSS.escape(admin.id)}"]`) ?? this.find('[part="add"]'),
    });
    if (isConfirmed && customerId) await this.assignments.remove({ customerId, admin });
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }
}

/** The shape of the list. */
const listSkeleton = html`<div class="list-skeleton">
  ${Array.from({ length: 4 }, () => html`<span class="bone"></span>`)}
</div>`;

/** What all tables have. */
export interface PartnerAdmins extends TableProperties<AdminSort, PartnerAdmin> {}

declare global {
  interface HTMLElementTagNameMap {
    'partner-admins': PartnerAdmins;
  }
}
