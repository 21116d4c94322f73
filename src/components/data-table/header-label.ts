import { noChange } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

class HeaderLabelDirective extends Directive {
  private label: string | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('headerLabel(…) belongs to an element: <span ${headerLabel(text)}>');
  }

  override update({ element }: ElementPart, [label]: [string]) {
    if (label !== this.label) element.replaceChildren(...pieces(label));
    this.label = label;
    return noChange;
  }

  render(_label: string) {
    return noChange;
  }
}

/**
 * Writes a label that may be broken after a slash into an element: `<span ${headerLabel(text)}></span>`. It replaces all that is in there, also what a
 * page translator has put there.
 */
export const headerLabel = directive(HeaderLabelDirective);

function pieces(label: string): (string | Node)[] {
  return label
    .split(/(?<=\/)/)
    .flatMap((part, index) => (index === 0 ? [part] : [document.createElement('wbr'), part]));
}
