import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TemplateResult } from 'lit';
import type { PartnerAdmin } from '../../api/contract.js';
import { eachKey } from '../../core/element/each-key.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { Formats } from '../../core/texts/formats.js';
import type { AdminsTexts } from '../../locales/admins-texts.js';
import { roleWords } from './role-words.js';

/** How the list is drawn. */
interface Drawing {
  readonly text: AdminsTexts;
  readonly formats: Formats;
  /** Takes the customer away from one; absent: nobody may. */
  remove?(admin: PartnerAdmin): void;
}

/**
 * Who manages a customer: name, address, roles. Those with access to all customers are marked and stay: they are managed with the roles of
 * the partner's own users (seed, "kunnen worden beheerd via het tabblad Beheerders").
 */
export function assignedList(admins: readonly PartnerAdmin[], drawing: Drawing): TemplateResult {
  const { text } = drawing;
  const hint = admins.some(({ allCustomers }) => allCustomers)
    ? html`<p class="hint" .textContent=${text.admins.allCustomersHint}></p>`
    : nothing;
  return html`<ul class="assigned" part="list" role="list">
      ${repeat(
        admins,
        eachKey(({ id }) => id),
        (admin) => assignedLine(admin, drawing),
      )}
    </ul>
    ${hint}`;
}

function assignedLine(admin: PartnerAdmin, { text, formats, remove }: Drawing): TemplateResult {
  const { admins } = text;
  const mark = html`<span class="mark" part="all-customers" .textContent=${admins.allCustomers}></span>`;
  return html`<li class="admin" part="admin">
    <span class="who">
      <bdi class="name" .textContent=${admin.displayName}></bdi>
      ${emailView(admin.email)}
    </span>
    <span class="roles-of" .textContent=${roleWords(admin.roles, text, formats)}></span>
    <span class="end">${admin.allCustomers ? mark : remove ? removeButton(admin, text, remove) : nothing}</span>
  </li>`;
}

/** Where an address has no room in a line, it goes on after its "@". */
function emailView(email: string): TemplateResult {
  const domain = email.indexOf('@') + 1;
  return html`<bdi class="email"
    ><span .textContent=${email.slice(0, domain)}></span><wbr /><span .textContent=${email.slice(domain)}></span
  ></bdi>`;
}

function removeButton(
  admin: PartnerAdmin,
  { admins }: AdminsTexts,
  remove: (admin: PartnerAdmin) => void,
): TemplateResult {
  return html`<button
    type="button"
    class="icon-button"
    part="remove-button"
    data-focus=${`remove ${admin.id}`}
    aria-label=${admins.removeOf(admin.displayName)}
    @click=${() => remove(admin)}
  >
    ${toolIcon('close')}
  </button>`;
}
