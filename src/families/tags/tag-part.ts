import { property } from 'lit/decorators.js';
import { Component } from '../../core/element/component.js';
import type { Connection } from '../../core/hub/connection.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';

/** What a part of an element gets from it, to ask and to speak as it does. */
export interface PartSurroundings {
  readonly connection: Connection | undefined;
  readonly settings: ResolvedSettings;
  readonly formats: Formats;
}

/** A part of an element that asks and changes things itself, in the surroundings of its element. Its code comes late. */
export abstract class TagPart extends Component {
  /** What it stands in. Set before it is drawn. */
  @property({ attribute: false }) surroundings?: PartSurroundings;

  /** @internal Where to ask. */
  get connection(): Connection | undefined {
    return this.isConnected ? this.surroundings?.connection : undefined;
  }

  /** @internal */
  get settings(): ResolvedSettings {
    return this.surroundings!.settings;
  }

  /** @internal */
  get formats(): Formats {
    return this.surroundings?.formats ?? formatsFor('en');
  }

  /** @internal Questions of a part are asked as soon as it is there. */
  get mayAsk(): boolean {
    return this.isConnected;
  }

  /** @internal The questions of a part are not those of its element. */
  addQuestion(): void {}

  /** @internal Without its words a part draws nothing. */
  awaitWords(): void {}

  /** @internal */
  wordsCame(): void {
    this.requestUpdate();
  }
}
