import { importAgain } from './core/import-again.js';
import type { DiagnoseOptions } from './diagnosis/diagnose-options.js';
import type { DiagnosisReport } from './diagnosis/report.js';

/**
 * Finds out why elements show nothing: it looks at their attributes and surroundings, at the page's policy, and asks their APIs for who is asking (a
 * GET of `/me`), the token URL for a token where that failed, and nobody else. Takes up to some seconds. Rejects when the code that looks cannot be
 * loaded.
 * @returns What was found, with what to do. It holds no token and nothing of a customer.
 * @example console.log(String(await diagnose()))
 */
export async function diagnose(options?: DiagnoseOptions): Promise<DiagnosisReport> {
  const { makeReport } = await importAgain(() => import('./diagnosis/diagnosis.js'));
  return makeReport(options);
}

/** Shows what is wrong with the page when its address asks for it: `?hub-diagnose`. In Node it does nothing. */
export function diagnoseOnRequest(): void {
  if (/[?&]hub-diagnose\b/.test(globalThis.location?.search)) void diagnose({ panel: true });
}
