import { nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Trial } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { extendTrial } from '../../api/endpoints/trials.js';
import type { HubError } from '../../api/hub-error.js';
import type { ConfirmDialog } from '../../components/confirm-dialog/confirm-dialog.js';
import { LatePart } from '../../core/element/late-part.js';
import type { ElementClass, StaticTag } from '../../core/element/register.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { Formats } from '../../core/texts/formats.js';
import { isolated } from '../../core/texts/isolate.js';
import type { Here } from '../../domain/calendar.js';
import { EXTENSION_DAYS, trialExtension, trialTime } from '../../domain/trials.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import type { TrialTexts } from '../../locales/trial-texts.js';

/** An element that extends trials. */
interface Host extends MutationHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly mayAsk: boolean;
  readonly formats: Formats;
  tagOf(part: ElementClass): StaticTag;
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
 * Extends trials from an element: says first what the new end would be, asks whether to go on, and tells what became of it. The code that asks
 * comes when it is needed.
 */
export class TrialExtender implements ReactiveController {
  private readonly mutation: MutationController<ParametersOf<typeof extendTrial>, Trial>;
  private readonly confirmation: LatePart<{ ConfirmDialog: typeof ConfirmDialog }>;
  /** The trial of which a person is to be asked, as soon as that can be done. */
  private chosen?: Trial;
  private asked?: Trial;

  constructor(
    private readonly host: Host,
    private readonly options: TrialExtenderOptions,
  ) {
    this.mutation = new MutationController(host, extendTrial);
    this.confirmation = new LatePart(
      host,
      () => import('../../components/confirm-dialog/confirm-dialog.js'),
      (module) => module.ConfirmDialog,
    ).when(() => this.chosen !== undefined);
    host.addController(this);
  }

  /** The trial that is being extended; undefined: none. */
  get extending(): string | undefined {
    return this.mutation.isPending ? this.asked?.id : undefined;
  }

  /** Asks whether to extend a trial, and extends it. Failures are told, never thrown. */
  extend(trial: Trial): void {
    if (this.mutation.isPending) return;
    this.chosen = trial;
    void this.confirmation.refresh();
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { chosen, dialog } = this;
    const { error } = this.confirmation;
    if (!chosen || (!dialog && !error)) return;
    this.chosen = undefined;
    if (dialog) void this.ask(chosen, dialog);
    else if (error) this.options.failed(this.failedWords(chosen, error), error);
  }

  hostDisconnected(): void {
    this.chosen = undefined;
  }

  private async ask(trial: Trial, dialog: ConfirmDialog): Promise<void> {
    if (!(await this.isConfirmed(trial, dialog))) return;
    this.asked = trial;
    const isDone = await this.mutation.run({ id: trial.id, extendDays: EXTENSION_DAYS });
    const { answer, error } = this.mutation;
    const { customerTrials } = this.options.text();
    if (isDone && answer)
      this.options.done(customerTrials.extended(isolated(trial.name), this.host.formats.date(answer.endDate)));
    else if (error) this.options.failed(this.failedWords(trial, error), error);
  }

  /** The confirmation. */
  render(): TemplateResult | typeof nothing {
    const { part } = this.confirmation;
    if (!part) return nothing;
    const tag = this.host.tagOf(part);
    return html`<${tag} part="confirm-dialog" .text=${this.options.text().confirmDialog}></${tag}>`;
  }

  private get dialog(): ConfirmDialog | null {
    return this.host.renderRoot.querySelector<ConfirmDialog>('[part="confirm-dialog"]');
  }

  private failedWords({ name }: Trial, { code }: HubError): string {
    const { customerTrials } = this.options.text();
    const said = customerTrials.extendFailed(isolated(name));
    return code === 'conflict' ? `${said} ${customerTrials.extendConflict}` : said;
  }

  private async isConfirmed(trial: Trial, dialog: ConfirmDialog): Promise<boolean> {
    const here = this.options.here();
    const extension = trialExtension(trial, here);
    if (!extension?.isLater) return false;
    const { customerTrials } = this.options.text();
    const [after, before] = [extension.endDate, trial.endDate].map((date) => this.host.formats.date(date));
    const isOver = trialTime(trial, here).phase === 'ended';
    return dialog.ask({
      heading: customerTrials.question(isolated(trial.name)),
      message: (isOver ? customerTrials.runsAgain : customerTrials.newEnd)(after!, before!),
      confirmLabel: customerTrials.confirm,
    });
  }
}
