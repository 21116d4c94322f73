import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { PartnerAdmin, PartnerAdminPage } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { listAdmins, setAdminRoles } from '../../api/endpoints/admins.js';
import { ConfirmDialog } from '../../components/confirm-dialog/confirm-dialog.js';
import { formRefusal } from '../../components/form/form-errors.js';
import { formButtons } from '../../components/modal-dialog/form-buttons.js';
import { ModalDialog } from '../../components/modal-dialog/modal-dialog.js';
import { refusalWords } from '../../core/element/error-words.js';
import { register } from '../../core/element/register.js';
import type { ElementClass } from '../../core/element/register.js';
import { tagIn } from '../../core/element/tag-in.js';
import { ChangesInTurn } from '../../core/query/changes-in-turn.js';
import { FormController } from '../../core/query/form-controller.js';
import type { FormValues } from '../../core/query/form-controller.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import type { QueryHost } from '../../core/query/query-host.js';
import { nameOf } from '../../core/texts/languages.js';
import { ROLES, roleConsequences, sameRoles, sortedRoles } from '../../domain/roles.js';
import type { AdminsTexts } from '../../locales/admins-texts.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';

/** An element in which roles are changed. */
interface Host extends QueryHost, MutationHost {
  readonly renderRoot: HTMLElement;
  readonly updateComplete: Promise<boolean>;
}

/** What the editor is told with. */
export interface RoleEditorOptions {
  readonly notices: NoticeController;
  text(): AdminsTexts & CommonTexts & OverlayTexts;
  /** The id of whoever changes roles; undefined while it is not known. */
  visitorId(): string | undefined;
}

/**
 * The dialog in which an administrator gets other roles. It asks before somebody takes rights away from himself or herself, or from the last
 * full administrator; what was chosen stays when the API refuses it. Reached by `import()` alone, and registers what it draws.
 */
export class RoleEditor {
  private edited?: PartnerAdmin;
  private readonly change: MutationController<ParametersOf<typeof setAdminRoles>, PartnerAdmin>;
  /** Of its own: who takes a change back may open the dialog for somebody else meanwhile. */
  private readonly reversals: ChangesInTurn;
  private readonly reversal: MutationController<ParametersOf<typeof setAdminRoles>, PartnerAdmin>;
  /** Only its total counts: whether another full administrator is left. */
  private readonly fullAdmins: QueryController<ParametersOf<typeof listAdmins>, PartnerAdminPage>;
  private readonly form: FormController;

  constructor(
    private readonly host: Host,
    private readonly options: RoleEditorOptions,
  ) {
    const { prefix } = host.constructor as unknown as ElementClass;
    for (const dialog of [ModalDialog, ConfirmDialog]) register(dialog, { prefix });
    this.change = new MutationController<ParametersOf<typeof setAdminRoles>, PartnerAdmin>(host, setAdminRoles);
    this.reversals = new ChangesInTurn(host);
    this.reversal = new MutationController<ParametersOf<typeof setAdminRoles>, PartnerAdmin>(host, setAdminRoles);
    this.fullAdmins = new QueryController<ParametersOf<typeof listAdmins>, PartnerAdminPage>(host, listAdmins, {
      parameters: () =>
        this.edited?.roles.includes('partnerFullAdmin') ? { role: ['partnerFullAdmin'], max: 0 } : undefined,
      isAside: true,
    });
    new SubjectWatch(host, () => this.end());
    this.form = new FormController(host, {
      form: () => host.renderRoot?.querySelector<HTMLFormElement>('form.roles') ?? null,
      submit: (values) => void this.save(rolesIn(values)),
    });
  }

  /** Opens the dialog. */
  edit(admin: PartnerAdmin): void {
    this.change.reset();
    this.edited = admin;
    this.host.requestUpdate();
  }

  /** The dialog and its confirmation; draw them always. */
  render(): TemplateResult {
    const { edited, host } = this;
    const text = this.options.text();
    const [dialog, confirm] = [tagIn(host, ModalDialog), tagIn(host, ConfirmDialog)];
    return staticHtml`<${dialog}
        ?open=${edited !== undefined}
        .heading=${edited ? text.admins.roles.heading(edited.displayName) : ''}
        .dirty=${this.form.isDirty}
        .text=${text.modalDialog}
        @input=${() => this.host.requestUpdate()}
        @close-request=${(event: Event) => this.change.isPending && event.preventDefault()}
        @open-change=${() => this.close()}
      >${edited ? this.fields(edited, text) : nothing}</${dialog}
      ><${confirm} class="role-confirm" .text=${text.confirmDialog}></${confirm}>`;
  }

  private fields(edited: PartnerAdmin, text: AdminsTexts & CommonTexts): TemplateResult {
    const { roles } = text.admins;
    const isOwn = edited.id === this.options.visitorId();
    return html`<form class="form roles" id="form" ?inert=${this.change.isPending}>
        ${isOwn ? html`<p class="own" .textContent=${roles.own}></p>` : nothing}
        <fieldset class="group role-list">
          <legend class="visually-hidden" .textContent=${roles.choose}></legend>
          ${sortedRoles([...new Set([...ROLES, ...edited.roles])]).map((code) =>
            this.roleField(code, edited.roles.includes(code), text),
          )}
        </fieldset>
        ${formRefusal(this.problem)}
      </form>
      ${formButtons({ cancel: text.action.cancel, send: roles.save, isPending: this.change.isPending })}`;
  }

  /** Why the roles were not changed; empty: they were, or nobody has tried. */
  private get problem(): string {
    const { edited, change } = this;
    const text = this.options.text();
    return edited && change.error ? refusalWords(text, text.admins.failed.roles(edited.displayName), change.error) : '';
  }

  private roleField(code: string, isChosen: boolean, text: AdminsTexts): TemplateResult {
    const meaning = meaningOf(code, text);
    return html`<label class="choice role">
      <input type="checkbox" name="roles" .value=${code} .defaultChecked=${isChosen} />
      <span>
        <span class="choice-name" .textContent=${nameOf(text.role, code)}></span>
        ${meaning ? html`<span class="choice-more" .textContent=${meaning}></span>` : nothing}
      </span>
    </label>`;
  }

  /** What it is about is not here any more. */
  private end(): void {
    this.question?.cancel();
    this.close();
  }

  private get question(): ConfirmDialog | null {
    return this.host.renderRoot.querySelector<ConfirmDialog>('.role-confirm');
  }

  private close(): void {
    this.edited = undefined;
    this.host.requestUpdate();
  }

  private async save(after: readonly string[]): Promise<void> {
    const { edited, options } = this;
    if (!edited || this.change.isPending) return;
    if (sameRoles(edited.roles, after)) return this.close();
    if (!(await this.isConfirmed(edited, after))) return;
    // Nothing can be chosen meanwhile: the focus waits where one can press again.
    this.host.renderRoot.querySelector<HTMLElement>('[part="submit-button"]')?.focus();
    const isDone = await this.change.run({ id: edited.id, roles: [...after] });
    const { saved } = options.text().admins;
    if (isDone) {
      this.close();
      options.notices.done(
        saved.roles(edited.displayName),
        () => void this.reversals.take(() => this.takeBack(edited)),
      );
    } else if (this.change.error) options.notices.refused(this.problem, this.change.error);
  }

  private async takeBack({ id, displayName, roles }: PartnerAdmin): Promise<void> {
    const { saved, failed } = this.options.text().admins;
    if (await this.reversal.run({ id, roles })) this.options.notices.done(saved.roles(displayName));
    else if (this.reversal.error) this.options.notices.failed(failed.roles(displayName), this.reversal.error);
  }

  private async isConfirmed(edited: PartnerAdmin, after: readonly string[]): Promise<boolean> {
    const { roles } = this.options.text().admins;
    const consequences = roleConsequences({
      before: edited.roles,
      after,
      isOwn: edited.id === this.options.visitorId(),
      fullAdmins: this.fullAdmins.answer?.total,
    });
    if (consequences.length === 0) return true;
    return this.question!.ask({
      heading: roles.confirmHeading(edited.displayName),
      message: consequences.map((code) => roles.consequence[code]).join('\n'),
      confirmLabel: roles.confirm,
      isDanger: true,
    });
  }
}

/** A role that nobody here knows has no explanation. */
function meaningOf(code: string, { roleMeaning }: AdminsTexts): string {
  return Object.hasOwn(roleMeaning, code) ? roleMeaning[code as keyof typeof roleMeaning] : '';
}

function rolesIn({ roles = [] }: FormValues): readonly string[] {
  return typeof roles === 'string' ? [roles].filter(Boolean) : roles;
}
