/** Words belong in src/locales: a template that says something itself says it in one language only. */
import { place, templates } from './source.mjs';

const spokenAttributes =
  /\s(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|heading)=(["'])([^"']*)\2/g;
const letters = /\p{L}/u;

/** An expression stands in its place as a character that is in no alphabet. */
const hole = '\u0000';

/** What a reader would see of a template: neither tags nor comments nor style sheets. */
function visibleText(markup) {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll(/&\w+;/g, '');
}

/** Letters in the text of a template, or in an attribute that is read aloud. */
export function wordOffences(files) {
  const offences = [];
  for (const file of files) {
    for (const { strings, node } of templates(file)) {
      const markup = strings.join(hole);
      const text = visibleText(markup);
      if (letters.test(text))
        offences.push(`${place(file, node)} says ${JSON.stringify(text.replaceAll(hole, '…').trim())}`);
      for (const [attribute, , , value] of markup.matchAll(spokenAttributes)) {
        if (letters.test(value)) offences.push(`${place(file, node)} says${attribute.replaceAll(hole, '…')}`);
      }
    }
  }
  return offences;
}
