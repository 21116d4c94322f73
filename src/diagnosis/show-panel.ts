import { register } from '../core/element/register.js';
import { resolveSettings } from '../core/hub/settings.js';
import { pageLocale } from '../core/texts/page-locale.js';
import { spokenLocale } from '../core/texts/languages.js';
import { DiagnosisPanel } from './diagnosis-panel.js';
import { makeReport } from './diagnosis.js';
import type { DiagnoseOptions } from './diagnose-options.js';
import { wordsIn } from './words.js';

/** Shows on the page, in its language, what is found there. One panel at a time. */
export async function showPanel(options: DiagnoseOptions = {}): Promise<void> {
  register(DiagnosisPanel);
  const { documentElement } = document;
  const locale = spokenLocale(options.locale ?? resolveSettings({}, pageLocale(documentElement)).locale);
  const text = await wordsIn(locale);
  document.querySelector(DiagnosisPanel.tag)?.remove();
  const panel = document.createElement(DiagnosisPanel.tag);
  panel.content = { text, locale, look: () => makeReport({ ...options, locale }) };
  document.body.append(panel);
}
