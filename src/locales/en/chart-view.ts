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
  missing: 'not available from this source',
  cannotDraw: 'The chart could not be drawn. The table shows the same figures.',
};
