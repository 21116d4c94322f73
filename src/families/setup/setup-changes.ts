import type { OrganizationSetup, SetupStep } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { continueSetup } from '../../api/endpoints/setup.js';
import type { HubError } from '../../api/hub-error.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { SetupTexts } from '../../locales/setup-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';

type Change = ParametersOf<typeof continueSetup>;

/** What becomes of a change. */
export interface SetupChangeOptions {
  readonly notices: NoticeController;
  text(): SetupTexts;
  /** It was carried out; the set-up as the API has it now. */
  onDone(setup: OrganizationSetup | undefined): void;
  /** The API refused the terms; the answer says whether that was said at the field. */
  onRefusedTerms(error: HubError): boolean;
}

/** Goes on with the set-up of the partner's own organization, one change at a time, and says what became of it. */
export class SetupChanges {
  private readonly change: MutationController<Change, OrganizationSetup>;

  constructor(
    private readonly host: MutationHost & { refresh(): Promise<void> },
    private readonly options: SetupChangeOptions,
  ) {
    this.change = new MutationController<Change, OrganizationSetup>(host, continueSetup);
  }

  /** Whether a change is under way. */
  get isPending(): boolean {
    return this.change.isPending;
  }

  /** Accepts the terms of this version. */
  async acceptTerms(version: string): Promise<void> {
    const { saved, failed } = this.options.text().setup;
    const error = await this.carryOut({ acceptedTermsVersion: version }, saved.terms);
    if (error && !this.options.onRefusedTerms(error)) this.options.notices.failed(failed.terms, error);
  }

  /** Says that a step is completed. */
  async complete({ id, title }: SetupStep): Promise<void> {
    const { saved, failed } = this.options.text().setup;
    const error = await this.carryOut({ completedStep: id }, saved.step(title));
    if (error) this.options.notices.failed(failed.step(title), error);
  }

  /** @returns Why it failed; undefined when it did not, and when another change is under way. */
  private async carryOut(change: Change, done: string): Promise<HubError | undefined> {
    if (this.isPending) return undefined;
    if (await this.change.run(change)) {
      const { answer } = this.change;
      // On to what the API has now, not to what was shown before.
      await this.host.refresh();
      this.options.notices.done(done);
      this.options.onDone(answer);
      return undefined;
    }
    const { error } = this.change;
    // Other terms and other steps may be in force by now.
    if (error?.code === 'invalid' || error?.code === 'conflict') void this.host.refresh();
    return error;
  }
}
