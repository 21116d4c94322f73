import { html } from 'lit';
import type { PartnerAdmin } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { Formats } from '../../core/texts/formats.js';
import type { AdminsTexts } from '../../locales/admins-texts.js';
import { roleWords } from './role-words.js';

/** What the columns are written with. */
interface Words {
  readonly text: AdminsTexts;
  readonly formats: Formats;
}

/** The columns of the partner's own users. */
export function userColumns(words: Words): readonly Column<PartnerAdmin>[] {
  const { admins } = words.text;
  return [
    {
      key: 'displayName',
      label: admins.users.name,
      place: 'always',
      isData: true,
      minWidth: 120,
      maxWidth: 360,
      text: ({ displayName }) => displayName,
    },
    {
      key: 'roles',
      label: admins.users.roles,
      priority: 3,
      isWide: true,
      wraps: true,
      maxWidth: 420,
      text: ({ roles }) => roleWords(roles, words.text, words.formats),
    },
    {
      key: 'email',
      label: admins.users.email,
      priority: 2,
      isData: true,
      isWide: true,
      wraps: true,
      maxWidth: 320,
      text: ({ email }) => email,
    },
    {
      key: 'customerCount',
      label: admins.users.customers,
      priority: 1,
      align: 'end',
      text: (admin) => (admin.allCustomers ? admins.allCustomers : words.formats.number(admin.customerCount)),
      csv: (admin) => (admin.allCustomers ? admins.allCustomers : admin.customerCount),
    },
  ];
}

/** What users that the page gave sort by. */
export const userSortKeys: Readonly<Record<string, (admin: PartnerAdmin) => SortKey>> = {
  displayName: ({ displayName }) => displayName,
  email: ({ email }) => email,
  roles: ({ roles }) => roles.join('\n') || null,
  customerCount: ({ customerCount }) => customerCount,
};

/** The column with the icon that opens the roles of a user. */
export function editColumn({ text }: Words, edit: (admin: PartnerAdmin) => void): Column<PartnerAdmin> {
  const { users } = text.admins;
  return {
    key: 'actions',
    label: users.actions,
    place: 'edge',
    width: 48,
    csv: false,
    text: () => users.edit,
    tooltip: () => users.edit,
    draw: (admin) =>
      html`<button
        type="button"
        class="icon-button"
        part="edit-button"
        tabindex="-1"
        aria-label=${users.editOf(admin.displayName)}
        @click=${() => edit(admin)}
      >
        ${toolIcon('edit')}
      </button>`,
  };
}
