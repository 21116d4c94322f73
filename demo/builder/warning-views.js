/** Warnings in words, below the fields that they are about. */
import { make } from './dom.js';

/** In the language: 3.4 or 3,4; cut off, so that 4.49 does not read as enough. */
const ratioIn = (language, ratio) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Math.floor(ratio * 10) / 10,
  );

/**
 * @param {import('./warnings.js').Warning} warning
 * @param {{ texts: object, language: string }} context
 */
function viewOf(warning, { texts, language }) {
  const details = { ...warning };
  if (warning.tag) details.title = texts.tags[warning.tag][0];
  if (warning.attribute) details.attribute = texts.attributes[warning.attribute][0];
  if (warning.ratio) details.ratio = ratioIn(language, warning.ratio);
  const view = make(
    'li',
    { className: warning.level, data: { code: warning.code } },
    texts.warnings[warning.code](details),
  );
  if (warning.shown) {
    const swatch = make('span', { className: 'swatch', ariaHidden: 'true' });
    swatch.style.setProperty('--shown', warning.shown);
    view.prepend(swatch);
  }
  return view;
}

/** Shows the warnings of a step; nothing is written anew that is said already, so that it is not read aloud again. */
export function showWarnings(list, warnings, context) {
  const key = JSON.stringify([context.language, warnings]);
  if (list.dataset.shown === key) return;
  list.dataset.shown = key;
  list.replaceChildren(...warnings.map((warning) => viewOf(warning, context)));
}
