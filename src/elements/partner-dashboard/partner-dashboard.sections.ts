import { LatePart } from '../../core/element/late-part.js';
import type { AnyLatePart } from '../../core/element/late-part.js';
import type { LateHost } from '../../core/element/late-module.js';
import type { ElementClass } from '../../core/element/register.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import type { DashboardTexts } from '../../locales/dashboard-texts.js';
import type { KpiTexts } from '../../locales/kpi-texts.js';

/** The name of a section, as in `sections`. */
export type SectionKey = keyof DashboardTexts['dashboardSection'];

/** An element in a section. */
export interface DashboardPart {
  /** Its tag without a prefix; also names its place, whose height is kept. */
  readonly tag: string;
  /** Makes what brings its code. The same function means the same code. */
  late(host: LateHost): AnyLatePart;
  /** Of `kpi-group`: whose key figures. */
  readonly section?: KpiSection;
  /** The section has nothing else to be told from, so the element has no heading of its own. */
  readonly isUntitled?: boolean;
}

/** A section of the dashboard. */
export interface DashboardSection {
  readonly key: SectionKey;
  /** Its heading among those of key figures, where it is one of them. */
  readonly title?: keyof KpiTexts['section'];
  /** Takes the whole width, also where others stand side by side. */
  readonly isWide?: boolean;
  /** It shows only where it is asked for: the console of the seed does not have it. */
  readonly isExtra?: boolean;
  /** None: it is the product switch, which has neither a heading nor an entry in the navigation. */
  readonly parts: readonly DashboardPart[];
}

/** @param load one `import()` of a literal and nothing else, as `importAgain` takes it. */
function part<Module>(tag: string, load: () => Promise<Module>, pick: (module: Module) => ElementClass): DashboardPart {
  return { tag, late: (host) => new LatePart(host, load, pick) };
}

/** What alone makes a section, or stands under its heading first. */
const only = (one: DashboardPart): DashboardPart => ({ ...one, isUntitled: true });

const kpiGroup = part(
  'kpi-group',
  () => import('../kpi-group/kpi-group.js'),
  ({ KpiGroup }) => KpiGroup,
);
const kpis = (section: KpiSection): DashboardPart => ({ ...only(kpiGroup), section });

const customerList = part(
  'customer-list',
  () => import('../customer-list/customer-list.js'),
  ({ CustomerList }) => CustomerList,
);
const licenseTrend = part(
  'license-trend-chart',
  () => import('../license-trend-chart/license-trend-chart.js'),
  ({ LicenseTrendChart }) => LicenseTrendChart,
);
const recent = part(
  'recent-table',
  () => import('../recent-table/recent-table.js'),
  ({ RecentTable }) => RecentTable,
);
const expiring = part(
  'expiring-table',
  () => import('../expiring-table/expiring-table.js'),
  ({ ExpiringTable }) => ExpiringTable,
);
const renewing = part(
  'renewing-table',
  () => import('../renewing-table/renewing-table.js'),
  ({ RenewingTable }) => RenewingTable,
);
const lowAssignment = part(
  'low-assignment-table',
  () => import('../low-assignment-table/low-assignment-table.js'),
  ({ LowAssignmentTable }) => LowAssignmentTable,
);
const overage = part(
  'overage-table',
  () => import('../overage-table/overage-table.js'),
  ({ OverageTable }) => OverageTable,
);
const usageChart = part(
  'calling-usage-chart',
  () => import('../calling-usage-chart/calling-usage-chart.js'),
  ({ CallingUsageChart }) => CallingUsageChart,
);
const usageTable = part(
  'calling-usage-table',
  () => import('../calling-usage-table/calling-usage-table.js'),
  ({ CallingUsageTable }) => CallingUsageTable,
);
const qualityChart = part(
  'calling-quality-chart',
  () => import('../calling-quality-chart/calling-quality-chart.js'),
  ({ CallingQualityChart }) => CallingQualityChart,
);
const endpointChart = part(
  'endpoint-quality-chart',
  () => import('../endpoint-quality-chart/endpoint-quality-chart.js'),
  ({ EndpointQualityChart }) => EndpointQualityChart,
);
const qualityTable = part(
  'calling-quality-table',
  () => import('../calling-quality-table/calling-quality-table.js'),
  ({ CallingQualityTable }) => CallingQualityTable,
);
const featureChart = part(
  'feature-usage-chart',
  () => import('../feature-usage-chart/feature-usage-chart.js'),
  ({ FeatureUsageChart }) => FeatureUsageChart,
);
const queueTable = part(
  'call-queue-table',
  () => import('../call-queue-table/call-queue-table.js'),
  ({ CallQueueTable }) => CallQueueTable,
);
const attention = part(
  'customer-attention',
  () => import('../customer-attention/customer-attention.js'),
  ({ CustomerAttention }) => CustomerAttention,
);
const resources = part(
  'resource-center',
  () => import('../resource-center/resource-center.js'),
  ({ ResourceCenter }) => ResourceCenter,
);
const helpdesk = part(
  'partner-helpdesk',
  () => import('../partner-helpdesk/partner-helpdesk.js'),
  ({ PartnerHelpdesk }) => PartnerHelpdesk,
);

/** Every section, in the order of the console (seed: the Dutch help article, from top to bottom). A further one is a line here, and its words. */
export const dashboardSections: readonly DashboardSection[] = [
  { key: 'overview', title: 'overview', isWide: true, parts: [kpis('overview')] },
  { key: 'customers', isWide: true, parts: [only(customerList)] },
  { key: 'product-switch', isWide: true, parts: [] },
  { key: 'license-trend', isWide: true, parts: [only(licenseTrend)] },
  { key: 'recent', title: 'recent', parts: [kpis('recent'), recent] },
  { key: 'expiring', title: 'expiring', parts: [kpis('expiring'), expiring] },
  { key: 'renewing', title: 'renewing', parts: [kpis('renewing'), renewing] },
  { key: 'low-assignment', title: 'low-assignment', parts: [kpis('low-assignment'), lowAssignment] },
  { key: 'over-limit', title: 'over-limit', parts: [kpis('over-limit'), overage] },
  { key: 'calling-usage', title: 'callingUsage', isWide: true, parts: [usageChart, usageTable] },
  { key: 'calling-quality', title: 'callQuality', isWide: true, parts: [qualityChart, endpointChart, qualityTable] },
  { key: 'features', title: 'features', parts: [featureChart] },
  { key: 'call-queue', title: 'call-queue', parts: [kpis('call-queue'), queueTable] },
  { key: 'resources', isWide: true, parts: [only(resources)] },
  { key: 'helpdesk', isWide: true, parts: [only(helpdesk)] },
  { key: 'attention', isWide: true, isExtra: true, parts: [only(attention)] },
];

/** The sections to show, in their order. @param wanted names of sections; undefined: all but extra ones. What is wanted twice shows once. */
export function sectionsOf(wanted: readonly string[] | undefined): readonly DashboardSection[] {
  if (!wanted) return dashboardSections.filter(({ isExtra }) => !isExtra);
  return [...new Set(wanted)].flatMap((name) => dashboardSections.find(({ key }) => key === name) ?? []);
}
