/** How a text is set; what is not said is as in the cell. */
export interface TextFont {
  /** px. */
  readonly size?: number;
  readonly weight?: number | string;
}

/** Width of a text in a cell, px; in the cell's font unless another size or weight is said. */
export type MeasureText = (text: string, font?: TextFont) => number;

/** A letter's width where nothing can be measured, em. */
const GUESS = 0.56;

let context: CanvasRenderingContext2D | null | undefined;

/**
 * Measures texts in the font of an element. Nothing is laid out for it: a browser needs a hundred times as long to lay a screen of rows out as to
 * measure their texts. Zoom and scale of the page do not count: what comes out is in the element's own px.
 */
export function textRuler(element: HTMLElement): MeasureText {
  const { fontStyle, fontWeight, fontSize, fontFamily, fontVariantNumeric, letterSpacing } = getComputedStyle(element);
  const ownSize = Number.parseFloat(fontSize);
  const spacing = Number.parseFloat(letterSpacing) || 0;
  const isTabular = fontVariantNumeric.includes('tabular-nums');
  context ??= document.createElement('canvas').getContext('2d');
  return (text, { size = ownSize, weight = fontWeight } = {}) => {
    if (!context) return text.length * size * GUESS;
    const font = `${fontStyle} ${weight} ${size}px ${fontFamily}`;
    if (context.font !== font) context.font = font;
    // Tabular figures are all as wide as a zero.
    const written = isTabular ? text.replace(/\p{Nd}/gu, '0') : text;
    return context.measureText(written).width + text.length * spacing;
  };
}
