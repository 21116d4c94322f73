import { Directive, directive, type ElementPart } from 'lit/directive.js';

class WidthOf extends Directive {
  override update({ element }: ElementPart, [pixels]: [number?]): void {
    (element as HTMLElement).style.setProperty('max-inline-size', pixels ? `${pixels}px` : 'none');
  }

  render(_pixels?: number): void {
    // The width is set on the element itself: see `update`.
  }
}

/** Makes a box this many pixels wide at most; without a number it takes what there is. */
export const widthOf = directive(WidthOf);
