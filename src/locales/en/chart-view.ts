/** The words of the chart view itself. */
export const chartView = {
  /** What a screen reader calls the drawing. */
  role: 'chart',
  keys: 'Arrow keys move through the figures, Enter selects one, Escape closes the tooltip.',
  zoomKeys: 'Plus and minus zoom.',
  legend: 'Shown figures',
  showTable: 'Show as table',
  shares: 'Shares',
  counts: 'Counts',
  unit: 'Unit',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomedTo: (first: string, last: string) => `Showing ${first} to ${last}`,
  download: 'Download',
  csv: 'Figures (CSV)',
  svg: 'Image (SVG)',
  png: 'Image (PNG)',
  downloadFailed: 'The file could not be made.',
  /** One figure, as it is read out. */
  point: (parts: { category: string; series: string; value: string }) =>
    `${parts.category}, ${parts.series}: ${parts.value}`,
  /** A figure that was chosen, as it is read out. */
  chosen: (point: string) => `${point}, chosen`,
  /** Why a figure is "–": the source does not have it. */
  missing: 'not available from this source',
  /** Why a figure is "–": it would be a share of nothing (0 of 0). */
  ofNothing: 'there is nothing to take a share of',
  /** Below figures of which some are "–": what the sign stands for. */
  reason: (sign: string, reason: string) => `${sign} ${reason}`,
  cannotDraw: 'The chart could not be drawn. The table shows the same figures.',
  /** The code that draws could not be loaded: most often a new version was put on the server while the page was open. */
  codeMissing:
    'A part of this page is not there any more. Reload the page to see the chart; the table shows the same figures.',
  /** The code that draws could not be loaded because there is no connection. */
  offline: 'The chart cannot be drawn without a connection. The table shows the same figures.',
  retry: 'Retry',
};
