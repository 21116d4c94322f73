/** The sources as the laws read them: paths, texts and syntax trees. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root, sourceFiles } from '../../scripts/entries.mjs';

/** @typedef {{ path: string, text: string, tree: import('typescript').SourceFile }} Source */

/** @returns {Source} A source made of text: how a law is shown that it can fail. */
export function source(path, text) {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** @returns {Source[]} Every TypeScript file in these folders; what is generated is left out. */
export function sources(...folders) {
  return folders
    .flatMap((folder) => sourceFiles(folder))
    .filter((path) => path !== 'src/api/schema.ts')
    .map((path) => source(path, readFileSync(join(root, path), 'utf8')));
}

/** Calls `visit` with every node of a source. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The line of a node, for messages: `src/core/hub.ts:12`. */
export function place({ path, tree }, node) {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

const markup = /^(html|svg|staticHtml)$/;

/** Every template of a source: its static texts, in order, and where it is. */
export function templates(file, tags = markup) {
  const found = [];
  walk(file.tree, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !tags.test(node.tag.getText(file.tree))) return;
    const { template } = node;
    const strings = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template.text]
      : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
    found.push({ strings, node });
  });
  return found;
}

/** Fails with one line for each offence. */
export function none(offences) {
  assert.equal(offences.length, 0, `${offences.length} offences\n${offences.join('\n')}`);
}
