import type { LicenseCount } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import { drawLicenseLine, licenseFigures, licenseSummary } from '../../components/license-meter/license-meter.js';
import { licenseMeterStyles } from '../../components/license-meter/license-meter.styles.js';
import type { Formats } from '../../core/texts/formats.js';
import type { LicenseTexts } from '../../locales/license-texts.js';

type Drawing<Row> = Omit<Column<Row>, 'key' | 'label'>;

/** How a column shows licenses: as a bar with its figures in the tooltip. */
export function licenseDrawing<Row>(
  { text, formats }: { readonly text: LicenseTexts; readonly formats: Formats },
  licensesOf: (row: Row) => LicenseCount,
): Drawing<Row> {
  const words = { text: text.license, format: formats };
  return {
    width: 140,
    minWidth: 80,
    isElastic: true,
    styles: licenseMeterStyles,
    text: (row) => licenseSummary(licensesOf(row), words),
    draw: (row, cell) => drawLicenseLine(cell, licensesOf(row), words),
    tooltip: (row) => licenseFigures(licensesOf(row), words),
  };
}
