import type { OrganizationSetup, SetupStep } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { continueSetup } from '../../api/endpoints/setup.js';
import type { HubError } from '../../api/hub-error.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { SetupTexts } from '../../locales/setup-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';
import { isBegun } from './setup-pages.js';

type Change = ParametersOf<typeof continueSetup>;
type Done = (setup: OrganizationSetup) => boolean;

/** What becomes of a change. */
export interface SetupChangeOptions {
  readonly notices: NoticeController;
  text(): SetupTexts;
  /** The set-up as the API has it; undefined while that is not known. */
  setup(): OrganizationSetup | undefined;
  /** It was carried out; the set-up as the API has it now. */
  onDone(setup: OrganizationSetup | undefined): void;
  /** The API refused the terms; the answer says whether that was said at the field. */
  onRefusedTerms(error: HubError): boolean;
}

/** Goes on with the set-up of the partner's own organization, one change at a time, and says what became of it. */
export class SetupChanges {
  private readonly change: MutationController<Change, OrganizationSetup>;
  /** Whether it is looked whether a change was carried out whose answer did not come. */
  private isLooking = false;

  constructor(
    private readonly host: MutationHost & { refresh(): Promise<void> },
    private readonly options: SetupChangeOptions,
  ) {
    this.change = new MutationController<Change, OrganizationSetup>(host, continueSetup);
  }

  /** Whether a change is under way. */
  get isPending(): boolean {
    return this.change.isPending || this.isLooking;
  }

  /** Accepts the terms of this version. */
  async acceptTerms(version: string): Promise<void> {
    const { saved, failed } = this.options.text().setup;
    const error = await this.carryOut({ acceptedTermsVersion: version }, saved.terms, isBegun);
    if (error && !this.options.onRefusedTerms(error)) this.options.notices.failed(failed.terms, error);
  }

  /** Says that a step is completed. */
  async complete({ id, title }: SetupStep): Promise<void> {
    const { saved, failed } = this.options.text().setup;
    const isCompleted = ({ steps }: OrganizationSetup) =>
      steps.some((step) => step.id === id && step.state === 'completed');
    const error = await this.carryOut({ completedStep: id }, saved.step(title), isCompleted);
    if (error) this.options.notices.failed(failed.step(title), error);
  }

  /**
   * @param isDone Whether a set-up is one in which the change was carried out.
   * @returns Why it failed; undefined when it did not, and when another change is under way.
   */
  private async carryOut(change: Change, done: string, isDone: Done): Promise<HubError | undefined> {
    if (this.isPending) return undefined;
    const isAnswered = await this.change.run(change);
    const { answer, error } = this.change;
    if (isAnswered) {
      // On to what the API has now, not to what was shown before.
      await this.host.refresh();
    } else if (!error || error.isRefusal || !(await this.wasCarriedOut(isDone))) {
      // Other terms and other steps may be in force by now.
      if (error?.code === 'invalid' || error?.code === 'conflict') void this.host.refresh();
      return error;
    }
    this.options.notices.done(done);
    this.options.onDone(isAnswered ? answer : this.options.setup());
    return undefined;
  }

  /** The API may have carried a change out although no answer came. */
  private async wasCarriedOut(isDone: Done): Promise<boolean> {
    this.look(true);
    await this.host.refresh();
    this.look(false);
    const setup = this.options.setup();
    return setup !== undefined && isDone(setup);
  }

  private look(isLooking: boolean): void {
    this.isLooking = isLooking;
    this.host.requestUpdate();
  }
}
