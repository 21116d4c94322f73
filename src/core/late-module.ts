import type { ReactiveControllerHost } from 'lit';
import type { HubError } from '../api/hub-error.js';
import { importAgain } from './import-again.js';
import { lateError } from './late-code.js';

/** Code that an element needs in some of its states only, such as when the page gives it its data. */
export class LateModule<Module> {
  /** Undefined while it is not here. */
  module?: Module;
  /** Why it could not be had. */
  error?: HubError;
  /** Ends, always well, when the loading that is under way does. */
  loading?: Promise<void>;

  /** @param load one `import()` of a literal and nothing else, as `importAgain` takes it. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Module>,
  ) {}

  /** The code, which is loaded when it is wanted for the first time; the host is drawn again when it has come, or could not be had. */
  want(): Module | undefined {
    if (!this.module && !this.error) this.loading ??= this.fetch();
    return this.module;
  }

  /** Loads the code unless it is here, also after a failure. Resolves, always well, when it has come or could not be had. */
  async again(): Promise<void> {
    if (!this.module) this.loading ??= this.fetch();
    await this.loading;
  }

  /** Tries again after a failure. */
  async refresh(): Promise<void> {
    if (this.error) await this.again();
  }

  private async fetch(): Promise<void> {
    this.error = undefined;
    try {
      this.module = await importAgain(this.load);
    } catch (thrown) {
      this.error = lateError(thrown);
    }
    this.loading = undefined;
    this.host.requestUpdate();
  }
}
