import { LatePart } from './late-part.js';

/**
 * A part of an element whose code is loaded when somebody does something that needs it:
 *
 *     if (await this.dialog.want()) …
 */
export class PartOnDemand<Module> extends LatePart<Module> {
  private asked?: Promise<void>;

  /** Nothing is loaded before it is wanted. */
  override hostUpdate(): void {}

  /** Loads the part, unless it is here. Resolves with whether it is; why not is in `error`, and it is tried again when it is wanted again. */
  async want(): Promise<boolean> {
    if (this.part) return true;
    this.asked ??= this.fetch();
    await this.asked;
    this.asked = undefined;
    return this.part !== undefined;
  }
}

/** Such a part, whatever its module is. */
export type WantedPart = Pick<PartOnDemand<unknown>, 'part' | 'error' | 'refresh' | 'want'>;
