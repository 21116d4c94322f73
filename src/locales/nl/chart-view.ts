import type * as en from '../en/chart-view.js';

export const chartView: typeof en.chartView = {
  role: 'grafiek',
  keys: 'Met de pijltoetsen loopt u door de cijfers, Enter kiest een cijfer, Escape sluit de tooltip.',
  zoomKeys: 'Plus en min zoomen.',
  legend: 'Getoonde cijfers',
  showTable: 'Als tabel tonen',
  shares: 'Aandelen',
  counts: 'Aantallen',
  unit: 'Eenheid',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  zoomedTo: (first, last) => `${first} tot en met ${last} wordt getoond`,
  download: 'Downloaden',
  csv: 'Cijfers (CSV)',
  svg: 'Afbeelding (SVG)',
  png: 'Afbeelding (PNG)',
  downloadFailed: 'Het bestand kon niet worden gemaakt.',
  point: (parts) => `${parts.category}, ${parts.series}: ${parts.value}`,
  missing: 'niet beschikbaar uit deze bron',
  cannotDraw: 'De grafiek kon niet worden getekend. De tabel toont dezelfde cijfers.',
};
