/** Words belong in src/locales: a template that says something itself says it in one language only. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/entries.mjs';
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

/** Whether a type has texts or figures in it, in a list as well. */
function isText(type, checker) {
  if (type.isUnion()) return type.types.some((one) => isText(one, checker));
  const items = checker.isArrayLikeType(type) && checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (items) return isText(items, checker);
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
}

/** Texts that are bound as a child: a page's translator would keep the old ones. @param program whose types are known */
export function childTextOffences(program, files) {
  const checker = program.getTypeChecker();
  const offences = [];
  for (const path of files) {
    const file = { path, tree: program.getSourceFile(join(root, path)) };
    for (const { strings, node } of templates(file)) {
      const spans = ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
      for (const [index, { expression }] of spans.entries()) {
        const before = strings.slice(0, index + 1).join(hole);
        const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
        if (!isInTag && isText(checker.getTypeAtLocation(expression), checker))
          offences.push(`${place(file, expression)} binds a text as a child: ${expression.getText(file.tree)}`);
      }
    }
  }
  return offences;
}
