import type { PartnerAdmin } from '../../api/contract.js';
import { assignAdmin, listCustomerAdmins, unassignAdmin } from '../../api/endpoints/admins.js';
import { ChangesInTurn } from '../../core/query/changes-in-turn.js';
import type { Overlay } from '../../core/hub/connection.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { AdminsTexts } from '../../locales/admins-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';
import { ownCopy } from '../../core/own-copy.js';

/** What a change of the assignments is told with, and who hears of it. */
export interface AssignmentOptions {
  readonly notices: NoticeController;
  text(): AdminsTexts;
  /** These administrators manage the customer now. */
  onChange(change: { readonly customerId: string; readonly admins: readonly PartnerAdmin[] }): void;
}

/** An assignment of an administrator to a customer. */
export interface Assignment {
  readonly customerId: string;
  readonly admin: PartnerAdmin;
}

/** What the endpoints take. */
interface Path {
  id: string;
  adminId: string;
}

/** Lets administrators manage a customer, and takes it away from them: shown at once, taken back when the API refuses, undone on request. */
export class CustomerAssignments {
  private readonly assigning: MutationController<Path, unknown>;
  private readonly unassigning: MutationController<Path, unknown>;
  /** Who is being assigned: the list shows the whole person. */
  private added?: PartnerAdmin;
  private readonly turns: ChangesInTurn;

  constructor(
    private readonly host: MutationHost,
    private readonly options: AssignmentOptions,
  ) {
    this.turns = new ChangesInTurn(host);
    this.assigning = new MutationController<Path, unknown>(host, assignAdmin, {
      optimistic: (overlay, { id, adminId }) => {
        const { added } = this;
        if (added?.id !== adminId) return;
        this.foresee(overlay, id, (items) => (items.some((one) => one.id === adminId) ? items : [...items, added]));
      },
    });
    this.unassigning = new MutationController<Path, unknown>(host, unassignAdmin, {
      optimistic: (overlay, { id, adminId }) =>
        this.foresee(overlay, id, (items) => items.filter((one) => one.id !== adminId)),
    });
  }

  /** Lets an administrator manage a customer. */
  async add(assignment: Assignment): Promise<void> {
    await this.turns.take(() => {
      this.added = assignment.admin;
      return this.carryOut(this.assigning, assignment, 'added');
    });
  }

  /** Takes a customer away from an administrator. */
  async remove(assignment: Assignment): Promise<void> {
    await this.turns.take(() => this.carryOut(this.unassigning, assignment, 'removed'));
  }

  private async carryOut(
    mutation: MutationController<Path, unknown>,
    assignment: Assignment,
    what: 'added' | 'removed',
  ): Promise<void> {
    const { customerId, admin } = assignment;
    const { notices, text, onChange } = this.options;
    const isDone = await mutation.run({ id: customerId, adminId: admin.id });
    const { saved, failed } = text().admins;
    if (!isDone) {
      if (mutation.error) notices.failed(failed[what](admin.displayName), mutation.error);
      return;
    }
    const undo = () => void (what === 'added' ? this.remove(assignment) : this.add(assignment));
    notices.done(saved[what](admin.displayName), undo);
    const { connection, settings } = this.host;
    const question = { query: listCustomerAdmins, parameters: { id: customerId }, language: settings.locale };
    // By now the element may show another customer.
    const shown =
      connection?.cached(question) ??
      (await connection?.ask(question.query, question.parameters).catch(() => undefined));
    if (shown) onChange({ customerId, admins: ownCopy(shown.items) });
  }

  private foresee(
    overlay: Overlay,
    customerId: string,
    change: (items: readonly PartnerAdmin[]) => readonly PartnerAdmin[],
  ): void {
    overlay(listCustomerAdmins, (shown, { id }) => {
      if (id !== customerId) return shown;
      const items = [...change(shown.items)];
      return { ...shown, items, total: shown.total + items.length - shown.items.length };
    });
  }
}
