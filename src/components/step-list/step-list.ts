import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Component } from '../../core/element/component.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { controls } from '../../styles/controls.js';
import { StepSelectEvent } from './step-list.events.js';
import { styles } from './step-list.styles.js';

/** How far a step is. */
export type StepState = 'notStarted' | 'inProgress' | 'completed';

/** One step. */
export interface Step {
  /** Identifies it. */
  readonly key: string;
  /** What it is about, in a few words. */
  readonly label: string;
  readonly state: StepState;
  /** Whether a person may go there from any other step. */
  readonly isOpen?: boolean;
}

/** What a step list says of its own. */
export interface StepListTexts {
  readonly state: Readonly<Record<StepState, string>>;
  /** Where one is, in one line: "Step 2 of 5: Add users". The numbers come written. */
  position(step: string, steps: string, label: string): string;
}

/** More steps than these need a wide place for their words. */
const MOST_IN_WORDS = 5;

/**
 * The steps of a wizard in their order: which is shown, how far each is, in words too, and which one may go to. Where it is narrow it is one
 * line, "Step 2 of 5: …", that opens the list. What a step contains is not part of it.
 *
 * @csspart list - The list.
 * @csspart step - A step; also `current`.
 * @csspart step-button - A step that one may go to.
 * @csspart position - The line that opens the list where it is narrow.
 * @fires {StepSelectEvent} step-select - A person wants to go to a step. Cancelable.
 */
export class StepList extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-step-list';
  static override styles: CSSResultGroup = [controls, styles];

  /** What the steps lead to, for those who do not see it. */
  @property() label = '';
  /** The steps, in their order. */
  @property({ attribute: false }) steps: readonly Step[] = [];
  /** The key of the step that is shown. */
  @property() current = '';
  /** The texts in the language to show; nothing is shown without. */
  @property({ attribute: false }) text?: StepListTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  /** Where it is narrow: whether the whole list is seen. */
  @state() private isExpanded = false;
  @query('.position') private readonly positionButton!: HTMLElement;

  private select(key: string): void {
    if (this.isExpanded) this.positionButton.focus();
    this.isExpanded = false;
    if (key !== this.current && this.dispatchEvent(new StepSelectEvent(key))) this.current = key;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { steps, text, isExpanded } = this;
    if (!text || steps.length === 0) return nothing;
    return html`<nav class="steps ${steps.length > MOST_IN_WORDS ? 'many' : ''}" aria-label=${this.label}>
      ${this.position(text)}
      <ol id="list" class="list ${isExpanded ? 'expanded' : ''}" part="list" role="list">
        ${steps.map((step, index) => this.step(step, index))}
      </ol>
    </nav>`;
  }

  private position({ position }: StepListTexts): TemplateResult {
    const { steps, format } = this;
    const index = Math.max(
      0,
      steps.findIndex(({ key }) => key === this.current),
    );
    const words = position(format.number(index + 1), format.number(steps.length), steps[index]!.label);
    return html`<button
      type="button"
      class="position"
      part="position"
      aria-expanded=${this.isExpanded}
      aria-controls="list"
      @click=${() => (this.isExpanded = !this.isExpanded)}
    >
      <span class="position-text" .textContent=${words}></span>
      <span class="bars" aria-hidden="true">
        ${steps.map((step) => html`<span class="bar ${this.look(step)}"></span>`)}
      </span>
    </button>`;
  }

  private step(step: Step, index: number): TemplateResult {
    const isCurrent = step.key === this.current;
    const content = html`<span class="marker" aria-hidden="true"
        >${
          step.state === 'completed'
            ? toolIcon('check')
            : html`<span .textContent=${this.format.number(index + 1)}></span>`
        }</span
      >
      <span class="name" .textContent=${step.label}></span>
      <span class="state" .textContent=${this.text!.state[step.state]}></span>`;
    const current = isCurrent ? 'step' : nothing;
    const select = () => this.select(step.key);
    return html`<li class="step ${this.look(step)}" part=${isCurrent ? 'step current' : 'step'}>
      ${
        step.isOpen
          ? html`<button type="button" class="content" part="step-button" aria-current=${current} @click=${select}>
              ${content}
            </button>`
          : html`<span class="content" aria-current=${current}>${content}</span>`
      }
    </li>`;
  }

  private look({ key, state }: Step): string {
    return key === this.current ? `${state} current` : state;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-step-list': StepList;
  }
}
