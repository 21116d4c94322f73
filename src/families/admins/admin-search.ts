import type { PartnerAdmin, PartnerAdminPage } from '../../api/contract.js';
import { listAdmins } from '../../api/endpoints/admins.js';
import type { ParametersOf } from '../../api/endpoint.js';
import type { ComboBoxOption } from '../../components/combo-box/combo-option.js';
import type { ListStatus } from '../../components/combo-box/combo-parts.js';
import { QueryController } from '../../core/query/query-controller.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { Formats } from '../../core/texts/formats.js';
import type { AdminsTexts } from '../../locales/admins-texts.js';
import { roleWords } from './role-words.js';

/** Suggestions of one search. */
const MOST = 20;

/** Finds users of the partner's organization by what somebody types: asked only once a search began. */
export class AdminSearch {
  private sought?: string;
  private readonly found: QueryController<ParametersOf<typeof listAdmins>, PartnerAdminPage>;

  constructor(private readonly host: QueryHost) {
    this.found = new QueryController<ParametersOf<typeof listAdmins>, PartnerAdminPage>(host, listAdmins, {
      parameters: () =>
        this.sought === undefined
          ? undefined
          : { ...(this.sought && { q: this.sought }), max: MOST, sort: 'displayName' },
      isAside: true,
    });
  }

  /** Looks for a text; empty: for anybody. */
  seek(text: string): void {
    this.sought = text;
    this.host.requestUpdate();
  }

  /** How the suggestions stand, for the combobox. */
  get status(): ListStatus {
    const { status } = this.found;
    if (status === 'error') return 'failed';
    // A list that opens draws itself before it is asked for whom.
    return status === 'loading' || status === 'idle' ? 'waiting' : 'ready';
  }

  /** The administrator with this id among the suggestions. */
  find(id: string): PartnerAdmin | undefined {
    return this.found.answer?.items.find((admin) => admin.id === id);
  }

  /** The suggestions; who manages the customer already, cannot be chosen, and it is said why. */
  options(assigned: readonly PartnerAdmin[], text: AdminsTexts, formats: Formats): readonly ComboBoxOption[] {
    return (this.found.answer?.items ?? []).map((admin) => ({
      key: admin.id,
      label: admin.displayName,
      detail: `${admin.email} · ${roleWords(admin.roles, text, formats)}`,
      disabledReason: this.reasonAgainst(admin, assigned, text),
    }));
  }

  private reasonAgainst(
    admin: PartnerAdmin,
    assigned: readonly PartnerAdmin[],
    { admins }: AdminsTexts,
  ): string | undefined {
    if (admin.allCustomers) return admins.reachesAll;
    return assigned.some(({ id }) => id === admin.id) ? admins.isAssigned : undefined;
  }
}
