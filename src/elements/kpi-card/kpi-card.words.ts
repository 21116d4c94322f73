import type { HubError } from '../../api/hub-error.js';
import { attributeError } from '../../core/element/config-error.js';
import type { Formats } from '../../core/texts/formats.js';
import { productName } from '../../core/texts/languages.js';
import { KPI_METRICS } from '../../domain/kpis.js';
import type { KpiAccent, KpiFigure, KpiUnit } from '../../domain/kpis.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { KpiTexts } from '../../locales/kpi-texts.js';
import { changeOf } from './kpi-card.change.js';
import type { KpiChange } from './kpi-card.change.js';
import type { Metric, MetricProblem } from './kpi-card.metric.js';

/** What a card shows, from the API or from its own attributes. */
export interface Content {
  readonly label: string;
  readonly figure: KpiFigure;
  readonly unit: KpiUnit;
  readonly explanation?: string;
  readonly accent: KpiAccent;
  readonly metric?: Metric;
  readonly isNotBought?: boolean;
}

/** What a card is written with. */
export interface CardWords {
  readonly text: CommonTexts & KpiTexts;
  readonly formats: Formats;
}

/** The attributes that name a figure. */
interface Naming {
  readonly metric?: string;
  readonly section?: string;
}

/** What is wrong with them: a metric that there is not, a section that is missing, or one that the metric is not in. */
export function problemIn(problem: MetricProblem, { metric = '', section }: Naming, words: CardWords): HubError {
  const { kpiCard } = words.text;
  if ('unknown' in problem) {
    const title = kpiCard.unknownMetric(problem.unknown, KPI_METRICS.join(', '));
    return attributeError({ attribute: 'metric', given: problem.unknown, known: KPI_METRICS }, title);
  }
  const sections = words.formats.list(problem.needsSection);
  const title = section ? kpiCard.wrongSection(metric, section, sections) : kpiCard.sectionNeeded(metric, sections);
  return attributeError({ attribute: 'section', given: section, known: problem.needsSection }, title);
}

/** A figure, written. */
export function writtenFigure(value: number | null, unit: KpiUnit, formats: Formats): string {
  if (unit === 'percent') return formats.percent(value);
  if (unit === 'duration') return formats.duration(value);
  return unit === 'decimal' ? formats.decimal(value) : formats.number(value);
}

/** How the figure changed since the period before; undefined when either is not known. */
function changeIn({ figure, unit, metric }: Content, { text, formats }: CardWords): KpiChange | undefined {
  return changeOf(figure, { unit, good: metric?.kpi.good ?? 'neutral', formats, text });
}

/** The classes of what stands below the value: whether a change is good news, and the arrow of where the figure went. */
export function changeLook(content: Content, words: CardWords): string {
  const change = changeIn(content, words);
  if (!change) return '';
  return content.figure.speaksOf ? change.verdict : `${change.verdict} ${change.trend}`;
}

/** What stands below the value: why there is none, of how much it speaks, or how it changed. */
export function remarkOn(content: Content, words: CardWords): string {
  const { figure } = content;
  const { kpiCard, empty } = words.text;
  if (content.isNotBought) return empty.notBought.title(productName(words.text, 'calling'));
  if (figure.value === null) return figure.missing === 'nothing' ? kpiCard.nothingToDivide : kpiCard.noValue;
  if (figure.speaksOf) return basisOf(figure, words);
  const change = changeIn(content, words);
  if (!change) return '';
  const since = content.metric ? kpiCard.sinceLastWeek : kpiCard.sincePrevious;
  return change.trend === 'same' ? kpiCard.unchanged(since) : kpiCard.change(change.shown, since);
}

/** Of how much a figure speaks, where the source does not know all of it. */
export function basisOf({ speaksOf }: KpiFigure, { text, formats }: CardWords): string {
  if (!speaksOf) return '';
  return text.kpiCard.speaksOf(formats.number(speaksOf.part), formats.count(speaksOf.whole));
}
