import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type {
  ConfirmDialog,
  ConfirmDialogTexts,
  Confirmation,
} from '../../components/confirm-dialog/confirm-dialog.js';
import { LatePart } from '../../core/element/late-part.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import type { NoticeController } from '../notice/notice-controller.js';

/** An element that asks before it does something. */
interface Host extends MutationHost, ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement;
}

/** What a question is asked with. */
export interface LateQuestionOptions {
  text(): { readonly confirmDialog: ConfirmDialogTexts };
  /** Says that the code of the dialog could not be had. */
  readonly notices: NoticeController;
}

/** A question of an element, whose dialog comes with the first one. It is over when the element is about something else. Draw it always. */
export class LateQuestion {
  private readonly code: LatePart<{ readonly ConfirmDialog: typeof ConfirmDialog }>;

  constructor(
    private readonly host: Host,
    private readonly options: LateQuestionOptions,
  ) {
    this.code = new LatePart(
      host,
      () => import('../../components/confirm-dialog/confirm-dialog.js'),
      ({ ConfirmDialog: part }) => part,
    );
    new SubjectWatch(host, () => this.dialog?.cancel());
  }

  render(): TemplateResult | typeof nothing {
    const { part } = this.code;
    const tag = part && tagIn(this.host, part);
    return tag ? html`<${tag} data-question .text=${this.options.text().confirmDialog}></${tag}>` : nothing;
  }

  /** Asks. Resolves with whether a person confirmed. */
  async ask(confirmation: Confirmation): Promise<boolean> {
    const { connection } = this.host;
    if (!(await this.code.want())) {
      this.options.notices.failed('', this.code.error!);
      return false;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    return this.host.connection === connection && ((await this.dialog?.ask(confirmation)) ?? false);
  }

  private get dialog(): ConfirmDialog | null {
    return this.host.renderRoot?.querySelector<ConfirmDialog>('[data-question]') ?? null;
  }
}
