import { Directive, PartType, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

/**
 * The text of an element, which says one thing after the other. Page translators and extensions put nodes of their own in the place of ours: then ours
 * takes its place again when it says something else, so that nobody reads what an element said before.
 */
export class OwnText {
  private readonly node: Text;
  private value = '';

  constructor(readonly owner: Element) {
    this.node = owner.ownerDocument.createTextNode('');
    owner.replaceChildren(this.node);
  }

  /** What stands there; writes only what is different. */
  write(value: string): void {
    if (value === this.value) return;
    const { owner, node } = this;
    node.data = this.value = value;
    if (owner.firstChild !== node || owner.lastChild !== node) owner.replaceChildren(node);
  }
}

class OwnTextDirective extends Directive {
  private text: OwnText | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('ownText(…) belongs to an element: <span ${ownText(text)}>');
  }

  override update({ element }: ElementPart, [value]: [string]): void {
    this.text ??= new OwnText(element);
    this.text.write(value);
  }

  render(_value: string): void {
    // An element's part shows nothing by itself.
  }
}

/** Writes a text into an element of a template, over whatever a page translator has put there: `<span ${ownText(name)}></span>`. */
export const ownText = directive(OwnTextDirective);
