import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Trial } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { extendTrial } from '../../api/endpoints/trials.js';
import type { HubError } from '../../api/hub-error.js';
import { ConfirmDialog } from '../../components/confirm-dialog/confirm-dialog.js';
import { register } from '../../core/element/register.js';
import type { ElementClass } from '../../core/element/register.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { Formats } from '../../core/texts/formats.js';
import type { Here } from '../../domain/today.js';
import { EXTENSION_DAYS, trialExtension, trialTime } from '../../domain/trials.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import type { TrialTexts } from '../../locales/trial-texts.js';
import { tagIn } from '../../core/element/tag-in.js';

/** An element that extends trials. */
interface Host extends MutationHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly formats: Formats;
}

/** What an extender is told. */
export interface TrialExtenderOptions {
  /** The words of the element. */
  text(): CommonTexts & OverlayTexts & TrialTexts;
  /** Where "today" is. */
  here(): Here;
  done(message: string): void;
  failed(message: string, error: HubError): void;
}

/**
 * Extends trials from an element: says first what the new end would be, asks whether to go on, and tells what became of it. An element
 * makes it when a person extends a trial for the first time: its code comes then.
 */
export class TrialExtender {
  private readonly mutation: MutationController<ParametersOf<typeof extendTrial>, Trial>;
  private asked?: Trial;

  constructor(
    private readonly host: Host,
    private readonly options: TrialExtenderOptions,
  ) {
    this.mutation = new MutationController(host, extendTrial);
    new SubjectWatch(host, () => this.dialog?.cancel());
    register(ConfirmDialog, { prefix: (host.constructor as unknown as ElementClass).prefix });
  }

  /** The trial that is being extended; undefined: none. */
  get extending(): string | undefined {
    return this.mutation.isPending ? this.asked?.id : undefined;
  }

  /** Asks whether to extend a trial, and extends it. Failures are told, never thrown. */
  async extend(trial: Trial): Promise<void> {
    if (this.mutation.isPending) return;
    // The first time the confirmation is not drawn yet.
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (!(await this.isConfirmed(trial))) return;
    this.asked = trial;
    const isDone = await this.mutation.run({ id: trial.id, extendDays: EXTENSION_DAYS });
    const { answer, error } = this.mutation;
    const { customerTrials } = this.options.text();
    if (isDone && answer)
      this.options.done(customerTrials.extended(trial.name, this.host.formats.date(answer.endDate)));
    else if (error) this.options.failed(this.failedWords(trial, error), error);
  }

  /** The confirmation. */
  render(): TemplateResult {
    const tag = tagIn(this.host, ConfirmDialog);
    return html`<${tag} part="confirm-dialog" .text=${this.options.text().confirmDialog}></${tag}>`;
  }

  private get dialog(): ConfirmDialog | null {
    return this.host.renderRoot.querySelector<ConfirmDialog>('[part="confirm-dialog"]');
  }

  private failedWords({ name }: Trial, { code, apiMessage }: HubError): string {
    const { customerTrials } = this.options.text();
    const said = customerTrials.extendFailed(name);
    return code === 'conflict' && !apiMessage ? `${said} ${customerTrials.extendConflict}` : said;
  }

  private async isConfirmed(trial: Trial): Promise<boolean> {
    const here = this.options.here();
    const { dialog } = this;
    const extension = trialExtension(trial, here.now);
    if (!extension?.isLater || !dialog) return false;
    const { customerTrials } = this.options.text();
    const [after, before] = [extension.endDate, trial.endDate].map((date) => this.host.formats.date(date));
    const isOver = trialTime(trial, here).phase === 'ended';
    return dialog.ask({
      heading: customerTrials.question(trial.name),
      message: (isOver ? customerTrials.runsAgain : customerTrials.newEnd)(after!, before!),
      confirmLabel: customerTrials.confirm,
    });
  }
}
