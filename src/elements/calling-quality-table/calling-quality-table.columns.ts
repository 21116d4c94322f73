import type { CallingQualityRow } from '../../api/contract.js';
import { listCallingQuality } from '../../api/endpoints/calling-quality.js';
import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import { notAvailableShare, poorShare, totalLegs } from '../../domain/call-quality.js';
import { sumOf } from '../../domain/numbers.js';
import { difference } from '../../domain/changes.js';
import type { CallingTexts } from '../../locales/calling-texts.js';
import type { CallingListing } from '../../families/calling/calling-table.js';
import { countColumn, named, pointsColumn, shareColumn } from '../../families/table/columns.js';
import type { ColumnMaker, MissingReason } from '../../families/table/columns.js';

/** The change of the poor share, in percentage points: a change of counts would grow with the number of calls. */
const change = ({ legs, previous }: CallingQualityRow) => difference(poorShare(legs), previous && poorShare(previous));

const reasons = ({ poorBecause }: CallingQualityRow) =>
  poorBecause && sumOf([poorBecause.packetLoss, poorBecause.latency, poorBecause.jitter]);

const anyLegs = ({ legs }: CallingQualityRow): MissingReason => (totalLegs(legs) === 0 ? 'legs' : 'unknown');

/** A share of the legs that were measured. */
const measured = ({ legs }: CallingQualityRow): MissingReason =>
  legs.good === 0 && legs.poor === 0 ? 'measured' : 'unknown';

/** Why legs were poor, in the order in which it is told. */
const causes = ['packetLoss', 'latency', 'jitter'] as const;

/** How many legs were poor because of each measurement; a file has each of them in a column. */
const poorBecause: ColumnMaker<CallingQualityRow, CallingTexts> = ({ text, formats, ...words }) => {
  const column = named({ text, formats, ...words }, { key: 'poorBecause', priority: 3 });
  const names = text.quality.causes;
  return {
    ...column,
    wraps: true,
    text: ({ poorBecause: because }) =>
      because ? causes.map((cause) => `${names[cause]} ${formats.number(because[cause])}`).join(' · ') : NOT_AVAILABLE,
    tooltip: (row) => (row.poorBecause ? undefined : text.missing.unknown),
    csv: causes.map((cause) => ({
      heading: `${column.label}: ${names[cause]}`,
      value: ({ poorBecause: because }) => because?.[cause],
    })),
  };
};

/** Customers with the quality of their calls of a week, the poorest first. Source: seed, "Klanten en gesprekskwaliteit". */
export const listing: CallingListing<CallingQualityRow> = {
  query: listCallingQuality,
  title: 'callQuality',
  sort: '-poorShare',
  columns: [
    (words) => countColumn(words, { key: 'legs', priority: 2 }, { value: ({ legs }) => totalLegs(legs) }),
    (words) =>
      shareColumn(
        words,
        { key: 'poorShare', priority: 5 },
        { value: ({ legs }) => poorShare(legs), missing: measured },
      ),
    poorBecause,
    (words) =>
      shareColumn(
        words,
        { key: 'notAvailableShare', priority: 1 },
        { value: ({ legs }) => notAvailableShare(legs), missing: anyLegs },
      ),
    (words) =>
      pointsColumn(
        words,
        { key: 'change', priority: 4 },
        { value: change, missing: (row) => (row.previous ? measured(row) : 'weekBefore') },
      ),
  ],
  sortKeys: {
    legs: ({ legs }) => totalLegs(legs),
    poorShare: ({ legs }) => poorShare(legs),
    poorBecause: reasons,
    notAvailableShare: ({ legs }) => notAvailableShare(legs),
    change,
  },
  narrowedBy: {
    'calling-quality-chart': ({ key, words }) => ({ asked: { week: key }, said: words.category }),
    'endpoint-quality-chart': ({ key, words }) => ({ asked: { endpointType: key }, said: words.category }),
  },
};
