import { layOut, preferredHeight, shapeOf } from './chart-layout.js';
import type { ChartLayout } from './chart-layout.js';
import { inShares, withoutHidden, zoomed } from './chart-model.js';
import type { ChartModel } from './chart-model.js';
import { measureText } from './chart-theme.js';
import type { ChartLook } from './chart-theme.js';

/** Everything that a drawing depends on. */
export interface ChartPicture {
  readonly layout: ChartLayout;
  readonly look: ChartLook;
}

/** What a reader has chosen to see of a model. */
export interface ChartChoices {
  /** Keys of the legend's entries that are off. */
  readonly hidden: ReadonlySet<string>;
  /** The categories that are zoomed to, `last` included; undefined: all. */
  readonly range: { readonly first: number; readonly last: number } | undefined;
  /** Stacks are seen as shares. */
  readonly asShares: boolean;
}

/** The model as the reader wants to see it. */
export function chosenModel(model: ChartModel, { hidden, range, asShares }: ChartChoices): ChartModel {
  const { first, last } = range ?? { first: 0, last: model.categories.length - 1 };
  return withoutHidden(zoomed(asShares ? inShares(model) : model, first, last), hidden);
}

/** The picture of a model at a width in pixels; undefined while there is no width. */
export function pictureOf(model: ChartModel, look: ChartLook, width: number): ChartPicture | undefined {
  if (width <= 0) return undefined;
  const { font, rightToLeft } = look;
  const height = preferredHeight(shapeOf(model), width);
  const measure = (text: string) => measureText(text, font);
  return { layout: layOut({ model, width, height, rightToLeft, measure }), look };
}
