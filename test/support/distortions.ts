/** Pages that zoom and scale what is in them. */
export interface Distortion {
  readonly name: string;
  /** Declarations of two boxes around the element, the outer one first. */
  readonly boxes: readonly [string, string];
  /** The factor of every `zoom` together. */
  readonly zoom: number;
}

/** Zoomed, scaled, one inside the other, unevenly, and not at all. */
export const distortions: readonly Distortion[] = [
  { name: 'nothing', boxes: ['', ''], zoom: 1 },
  { name: 'zoom: 1.5', boxes: ['zoom: 1.5', ''], zoom: 1.5 },
  { name: 'zoom: 0.7', boxes: ['zoom: 0.7', ''], zoom: 0.7 },
  { name: 'transform: scale(.6)', boxes: ['transform: scale(.6)', ''], zoom: 1 },
  { name: 'transform: scale(1.3, .8)', boxes: ['transform: scale(1.3, .8); transform-origin: 0 0', ''], zoom: 1 },
  { name: 'scale(.6) in zoom: 1.5', boxes: ['zoom: 1.5', 'transform: scale(.6)'], zoom: 1.5 },
  { name: 'zoom: 2 in scale(.6)', boxes: ['transform: scale(.6)', 'zoom: 2'], zoom: 2 },
  { name: 'zoom: 1.25 in zoom: 1.2', boxes: ['zoom: 1.2', 'zoom: 1.25'], zoom: 1.5 },
];

/** Puts an element of the page into the boxes of a distortion. */
export function distort(element: HTMLElement, { boxes: [outside, inside] }: Distortion): void {
  const outer = boxWith(outside);
  const inner = boxWith(inside);
  element.replaceWith(outer);
  outer.append(inner);
  inner.append(element);
}

function boxWith(declarations: string): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = declarations;
  return box;
}

/**
 * The box of an element inside a distortion, as it is seen in the window. WebKit measures in the element's own pixels, from the corner of the page,
 * and takes off what is scrolled in the window's.
 */
export function seen(element: Element, { zoom }: Distortion): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const factor = 'currentCSSZoom' in Element.prototype ? 1 : zoom;
  return new DOMRect(
    (x + scrollX) * factor - scrollX,
    (y + scrollY) * factor - scrollY,
    width * factor,
    height * factor,
  );
}
