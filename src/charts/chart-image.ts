import { layOut, preferredHeight, shapeOf } from './chart-layout.js';
import { chartOption } from './chart-options.js';
import type { DrawingSize } from './chart-painter.js';
import type { ChartOption } from './option-parts.js';
import type { ChartModel, LegendEntry } from './chart-model.js';
import { legendOf } from './chart-model.js';
import { patternSize, tileOf } from './chart-patterns.js';
import type { ChartLook } from './chart-theme.js';
import { measureText } from './chart-theme.js';

/** What an exported image shows; the hidden series are already left out of the model. */
export interface ChartImage {
  readonly model: ChartModel;
  readonly look: ChartLook;
  /** Heading above the chart. */
  readonly title: string;
  /** The trend sentence under the heading; may be empty. */
  readonly summary: string;
  /** Small lines under the chart: the week, the age of the data. */
  readonly notes: readonly string[];
}

/** A finished SVG document and its size in CSS pixels. */
export interface SvgImage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const width = 960;
const padding = 24;
const lineHeight = 18;

/** Draws an option and gives the SVG document as text (`drawSvg` of echarts.ts). */
export type DrawSvg = (option: ChartOption, size: DrawingSize) => string;

/** Draws a chart as a file of its own. Rejects when the page forbids what a PNG needs. */
export async function drawFile(image: ChartImage, kind: 'svg' | 'png', draw: DrawSvg): Promise<Blob> {
  const svg = chartSvg(image, draw);
  return kind === 'png' ? svgToPng(svg) : new Blob([svg.text], { type: 'image/svg+xml' });
}

/**
 * The chart as an SVG document of its own: heading, legend and notes included, every color resolved, 960 pixels wide whatever the size on
 * the page. `draw` makes the drawing inside it.
 */
export function chartSvg(image: ChartImage, draw: DrawSvg): SvgImage {
  const { model, look } = image;
  const size = { width: width - 2 * padding, height: preferredHeight(shapeOf(model), width) + 40 };
  const measure = (text: string) => measureText(text, look.font);
  const layout = layOut({ model, ...size, rightToLeft: look.rightToLeft, measure });
  const head = headLines(image);
  const legend = legendOf(model);
  const top = padding + head.height + (legend.length > 1 ? 32 : 0);
  const notesTop = top + size.height + 16;
  const height = notesTop + image.notes.length * lineHeight + padding - 8;
  const drawing = draw(chartOption(layout, look), size).replace(
    '<svg ',
    `<svg direction="ltr" x="${padding}" y="${top}" `,
  );
  const notes = image.notes.map((note, index) => textLine(note, look, { y: notesTop + 10 + index * lineHeight }));
  const parts = [
    `<rect width="${width}" height="${height}" fill="${look.colors.surface}"/>`,
    head.text,
    legend.length > 1 ? legendLine(legend, look, padding + head.height + 14) : '',
    drawing,
    ...notes,
  ];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = `font-family="${escaped(look.font)}" direction="${look.rightToLeft ? 'rtl' : 'ltr'}"`;
  const text = `${open} ${font} role="img"><title>${escaped(image.title)}</title>${parts.join('\n')}</svg>`;
  return { text: withoutForbidden(text), width, height };
}

/**
 * An SVG document as a PNG file with twice as many pixels as CSS pixels. The way is a `data:` image and a canvas, which a strict content
 * security policy allows (`img-src data:`). Rejects when the page forbids that too.
 */
export async function svgToPng({ text, width: wide, height: high }: SvgImage): Promise<Blob> {
  const picture = new Image(wide, high);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = wide * 2;
  canvas.height = high * 2;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The browser could not make a PNG of the chart.')),
    );
  });
}

function headLines({ title, summary, look }: ChartImage): { text: string; height: number } {
  const lines = [textLine(title, look, { y: padding + 14, size: 16, weight: 600, color: look.colors.text })];
  if (summary) lines.push(textLine(summary, look, { y: padding + 36, size: 13 }));
  return { text: lines.join('\n'), height: summary ? 52 : 32 };
}

function legendLine(entries: readonly LegendEntry[], look: ChartLook, y: number): string {
  let x = padding;
  return entries
    .map((entry) => {
      const label = textLine(entry.label, look, { y: y + 4, x: x + 18 });
      const left = look.rightToLeft ? width - x - 12 : x;
      x += 18 + measureText(entry.label, look.font) + 20;
      return swatch(entry, look, { left, y }) + label;
    })
    .join('\n');
}

function swatch({ mark, key, ...fill }: LegendEntry, look: ChartLook, at: { left: number; y: number }): string {
  const ink = look.colors[fill.color];
  if (mark === 'line') return `<rect x="${at.left}" y="${at.y - 1}" width="12" height="3" rx="1.5" fill="${ink}"/>`;
  const box = `x="${at.left}" y="${at.y - 6}" width="12" height="12" rx="2"`;
  const tile = tileOf(fill, look.patterned);
  if (!tile) return `<rect ${box} fill="${ink}"/>`;
  const id = escaped(`swatch-${key}`);
  return (
    `<pattern id="${id}" width="${patternSize}" height="${patternSize}" patternUnits="userSpaceOnUse">` +
    `<path d="${tile.path}" stroke="${ink}" stroke-width="${tile.width}" fill="none"/></pattern>` +
    `<rect ${box} fill="url(#${id})" stroke="${ink}"/>`
  );
}

function textLine(
  text: string,
  look: ChartLook,
  {
    y,
    x = padding,
    size = 12,
    weight = 400,
    color = look.colors.muted,
  }: { y: number; x?: number; size?: number; weight?: number; color?: string },
): string {
  // With direction rtl, the start of a text is its right end.
  const start = look.rightToLeft ? width - x : x;
  return `<text x="${start}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${color}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Characters that XML does not allow at all, not even escaped, would make the whole document unreadable. */
function withoutForbidden(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
