import type { ChartModel } from '../../charts/chart-model.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { ChartTexts } from '../../locales/chart-texts.js';
import type { CallingTexts } from '../../locales/calling-texts.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import type { TableTexts } from '../../locales/table-texts.js';

/** The words that charts are written with. */
export type ChartDictionary = CommonTexts & ChartTexts & CallingTexts & LicenseTexts & TableTexts;

/** What charts are written with. */
export interface ChartWords {
  readonly text: ChartDictionary;
  readonly formats: Formats;
}

/** A chart with what is said beside it. */
export interface ChartContent {
  readonly model: ChartModel;
  /** The trend in one sentence. */
  readonly summary: string;
  /** Small lines below: the week, thresholds. */
  readonly notes: readonly string[];
}
