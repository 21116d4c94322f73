import { noChange } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { DirectiveResult, ElementPart, PartInfo } from 'lit/directive.js';

/** What is done to an element of a template each time it is drawn. */
type Act<Target extends Element> = (element: Target) => void;

class ForElementDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('forElement(…) belongs to an element: <input ${forElement(act)}>');
  }

  override update({ element }: ElementPart, [act]: [Act<never>]) {
    act(element as never);
    return noChange;
  }

  render(_act: Act<never>) {
    return noChange;
  }
}

/** Does something to an element of a template each time it is drawn: `<input ${forElement((field) => this.attach(field))} />`. */
export const forElement = directive(ForElementDirective) as <Target extends Element>(
  act: Act<Target>,
) => DirectiveResult;

/** Whether an option is the chosen one, also after a person has chosen another one that was not taken. */
export const selectedIf = (isSelected: boolean) =>
  forElement((option: HTMLOptionElement) => {
    if (option.selected !== isSelected) option.selected = isSelected;
  });
