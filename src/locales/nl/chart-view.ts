import type * as en from '../en/chart-view.js';

/** The words of the chart view itself, in Dutch. */
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
  chosen: (point) => `${point}, gekozen`,
  missing: 'niet beschikbaar bij deze bron',
  ofNothing: 'er is niets om een aandeel van te nemen',
  reason: (sign, reason) => `${sign} ${reason}`,
  cannotDraw: 'De grafiek kon niet worden getekend. De tabel toont dezelfde cijfers.',
  codeMissing:
    'Een deel van deze pagina is er niet meer. Laad de pagina opnieuw om de grafiek te zien; de tabel toont dezelfde cijfers.',
  offline: 'Zonder verbinding kan de grafiek niet worden getekend. De tabel toont dezelfde cijfers.',
  retry: 'Opnieuw proberen',
};
