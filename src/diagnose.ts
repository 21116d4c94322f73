import { lateCode } from './core/late-code.js';
import type { DiagnoseOptions } from './diagnosis/diagnose-options.js';
import type { DiagnosisReport } from './diagnosis/report.js';

/**
 * Finds out why elements show nothing: it looks at their attributes and surroundings, at the page's policy, and asks their APIs for who is asking (a
 * GET of `/me`), the token URL for a token where that failed, and nobody else. Takes up to some seconds.
 * @returns What was found, with what to do. It holds no token and nothing of a customer.
 * @throws {HubError} `network` when the code that looks cannot be loaded.
 * @example console.log(String(await diagnose()))
 */
export async function diagnose(options: DiagnoseOptions = {}): Promise<DiagnosisReport> {
  const { makeReport } = await lateCode(() => import('./diagnosis/diagnosis.js'));
  return makeReport(options);
}

/**
 * Shows the same as a panel on the page, as `?hub-diagnose` in its address does where `define()` or the script tag registers the elements.
 * @throws {HubError} `network` when the code that looks cannot be loaded.
 */
export async function showDiagnosis(options: DiagnoseOptions = {}): Promise<void> {
  const { showPanel } = await lateCode(() => import('./diagnosis/show-panel.js'));
  await showPanel(options);
}
