import type { LicenseCount } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import { drawLicenseLine, licenseFigures, licenseSummary } from '../../components/license-meter/license-meter.js';
import { licenseMeterStyles } from '../../components/license-meter/license-meter.styles.js';
import type { CsvColumn } from '../../core/texts/csv.js';
import type { Formats } from '../../core/texts/formats.js';
import { licenseParts } from '../../domain/licenses.js';
import type { LicenseTexts } from '../../locales/license-texts.js';

/** The figures of a bar, in the order of a file. */
const figures = ['used', 'assigned', 'available', 'overage', 'total'] as const;

type Drawing<Row> = Omit<Column<Row>, 'key' | 'label'>;

/** How a column shows licenses: as a bar with its figures in the tooltip. A file has each of them in a column, under `label` and its name. */
export function licenseColumn<Row, Naming extends { readonly label: string }>(
  naming: Naming,
  { text, formats }: { readonly text: LicenseTexts; readonly formats: Formats },
  licensesOf: (row: Row) => LicenseCount,
): Drawing<Row> & Naming {
  const words = { text: text.license, format: formats };
  const csv = figures.map((kind): CsvColumn<Row> => ({
    heading: `${naming.label}: ${text.license[kind]}`,
    value: (row) => ({ ...licensesOf(row), ...licenseParts(licensesOf(row)) })[kind],
  }));
  return {
    ...naming,
    csv,
    width: 140,
    minWidth: 80,
    isElastic: true,
    styles: licenseMeterStyles,
    text: (row) => licenseSummary(licensesOf(row), words),
    draw: (row, cell) => drawLicenseLine(cell, licensesOf(row), words),
    tooltip: (row) => licenseFigures(licensesOf(row), words),
  };
}
