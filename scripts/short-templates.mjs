/**
 * Takes out of templates what only the readers of the source need: indents, line ends, comments of style sheets. The minifier leaves templates as
 * they are, since it does not know the languages in them.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './entries.mjs';

/** Stands for an expression while a template is one text. No source has it. */
const hole = '\u{E000}';

/** What is in quotes stays as it is: the first group. */
const quoted = String.raw`("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')`;
const gaps = new RegExp(String.raw`${quoted}|(?:\/\*[^]*?\*\/|\s)+`, 'g');
const spaces = new RegExp(String.raw`${quoted}| *([{};,>]) *|([:(]) +| +(\))`, 'g');

/** @param {string} text A style sheet, or a part of one. A space before `:` or `(` and around `+` and `-` means something, and stays. */
export function shortStyles(text) {
  return text
    .replace(gaps, (found, quote) => quote ?? ' ')
    .replace(spaces, (found, ...groups) => groups.slice(0, 4).find(Boolean))
    .replaceAll(';}', '}')
    .trim();
}

/** @param {string} text Markup: however much white space stands somewhere, it shows as one space or not at all. */
export const shortMarkup = (text) => text.replace(/\s+/g, ' ');

const shorten = { css: shortStyles, html: shortMarkup, svg: shortMarkup };

/** The places in the source of a template's texts, between quotes and expressions. */
function placesOf(template, source) {
  const literals = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  return literals.map((literal, index) => ({
    start: literal.getStart(source) + 1,
    end: literal.getEnd() - (index < literals.length - 1 ? 2 : 1),
  }));
}

/** @param {string} code A module in TypeScript. */
export function withShortTemplates(code, path = 'module.ts') {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const edits = [];
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isTaggedTemplateExpression(node) || !Object.hasOwn(shorten, node.tag.getText(source))) return;
    const places = placesOf(node.template, source);
    const whole = places.map(({ start, end }) => code.slice(start, end)).join(hole);
    const texts = shorten[node.tag.getText(source)](whole).split(hole);
    edits.push(...places.map((place, index) => ({ ...place, text: texts[index] })));
  };
  visit(source);
  let at = 0;
  const parts = edits
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end, text }) => {
      const before = code.slice(at, start);
      at = end;
      return [before, text];
    });
  return [...parts, code.slice(at)].join('');
}

/** The plugin for Vite. */
export function shortTemplates() {
  const folder = join(root, 'src/');
  return {
    name: 'short-templates',
    enforce: 'pre',
    transform(code, id) {
      const isMeant = id.startsWith(folder) && id.endsWith('.ts') && /\b(?:css|html|svg)`/.test(code);
      return isMeant ? { code: withShortTemplates(code, id), map: null } : null;
    },
  };
}
