/** The page's two languages. */
import * as en from './texts/en.js';
import * as nl from './texts/nl.js';

const languages = { en, nl };

/** What the browser asks for; English for everybody else. */
const preferred = () =>
  navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => Object.hasOwn(languages, tag)) ?? 'en';

/** The language of a page with this state. */
export const languageOf = (state) => state.language || preferred();

export const textsIn = (language) => languages[language];

/** Writes the page's own words. */
export function speak(language) {
  const { pageTexts } = languages[language];
  document.documentElement.lang = language;
  document.title = pageTexts.title;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = pageTexts[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.ariaLabel = pageTexts[element.dataset.label];
  for (const option of document.querySelectorAll('#window option')) option.textContent = pageTexts.days(option.value);
}
