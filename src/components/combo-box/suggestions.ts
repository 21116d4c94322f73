import type { ReactiveElement } from 'lit';
import { DropDownController } from '../drop-down/drop-down.js';
import type { ComboBoxOption } from './combo-option.js';

/** What a list of suggestions is for. */
export interface SuggestionsOptions {
  /** The field. */
  anchor(): HTMLElement | null;
  /** The box with the list. */
  box(): HTMLElement | null;
  /** The text for which suggestions are wanted. */
  query(): string;
  /** The lines that there are now. */
  lines(): readonly ComboBoxOption[];
  /** Whether the last question failed: then it is asked again. */
  hasFailed(): boolean;
  onAsk(query: string): void;
}

/** The list below a combobox: whether it is open, for which text it was asked, and which of its lines Enter chooses. */
export class Suggestions {
  private readonly dropDown: DropDownController;
  private asked: string | undefined;
  private activeKey: string | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly options: SuggestionsOptions,
  ) {
    const changed = () => {
      this.activeKey = undefined;
      host.requestUpdate();
    };
    const { anchor, box } = options;
    this.dropDown = new DropDownController(host, { anchor, box, onOpen: changed, onClose: changed });
  }

  get isOpen(): boolean {
    return this.dropDown.isOpen;
  }

  /** Whether the lines are those of another text than the one in the field. */
  get isBehind(): boolean {
    return this.asked !== this.options.query();
  }

  /** The place of the line that Enter chooses; -1: none. */
  get active(): number {
    return this.options.lines().findIndex(({ key }) => key === this.activeKey);
  }

  /** Opens the list; what it shows is asked when the typing pauses. */
  open(): void {
    this.dropDown.open();
  }

  close(): void {
    this.dropDown.close();
  }

  /** Asks for suggestions, once for each text, while the list is open. */
  ask(): void {
    if (!this.isOpen || (!this.isBehind && !this.options.hasFailed())) return;
    this.asked = this.options.query();
    this.options.onAsk(this.asked);
    this.host.requestUpdate();
  }

  /** Makes the next line active, or the one before; around the ends. */
  move(step: 1 | -1): void {
    const lines = this.options.lines();
    const start = this.active < 0 && step < 0 ? 0 : this.active;
    this.activeKey = lines.at((start + step) % lines.length)?.key;
    this.host.requestUpdate();
  }

  /** No line is active. */
  rest(): void {
    this.activeKey = undefined;
    this.host.requestUpdate();
  }
}
