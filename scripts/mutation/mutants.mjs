/** The mutants of the rooms: every small change of every file, with a number that stays the same as long as the files do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root, sourceFiles } from '../entries.mjs';
import { changesOf } from './changes.mjs';

/**
 * @typedef {object} Mutant
 * @property {number} id From 1; 0 is nobody's.
 * @property {string} path The file, from the project's folder.
 * @property {string} kind What was done.
 * @property {number} start Where the change begins in the file.
 * @property {number} end Where it ends.
 * @property {string} text What stands there instead.
 * @property {'expression' | 'statement' | 'body'} form How it is switched on.
 * @property {{ start: number, end: number }} anchor What is switched.
 * @property {string} place `path:line:column`.
 * @property {string} line The line, without its indentation.
 * @property {string} change `before → after`, on one line.
 */

export const rooms = ['src/domain', 'src/api', 'src/core'];

/** No browser test can notice a change in them: one is generated and holds only types, one is for jsdom and happy-dom, where `examples/vitest` tries it. */
const untried = new Set(['src/api/schema.ts', 'src/core/element/test-dom.ts']);

/** An expression whose value may come from elsewhere: not what is called, assigned to, or reached into. */
function isSwitchable(node) {
  const { parent } = node;
  if (!ts.isExpression(node)) return false;
  const isReachedInto =
    parent.expression === node &&
    (ts.isPropertyAccessExpression(parent) ||
      ts.isElementAccessExpression(parent) ||
      ts.isCallExpression(parent) ||
      ts.isNewExpression(parent) ||
      ts.isNonNullExpression(parent) ||
      ts.isDeleteExpression(parent) ||
      ts.isExpressionWithTypeArguments(parent));
  const isAssignedTo =
    (ts.isBinaryExpression(parent) && parent.left === node && ts.isAssignmentOperator(parent.operatorToken.kind)) ||
    ts.isPostfixUnaryExpression(parent) ||
    (ts.isPrefixUnaryExpression(parent) && /^(\+\+|--)/.test(parent.getText()));
  return !isReachedInto && !isAssignedTo;
}

function formOf(node) {
  if (ts.isThrowStatement(node)) return 'statement';
  return ts.isBlock(node) ? 'body' : 'expression';
}

function anchorOf(node) {
  if (formOf(node) !== 'expression') return node;
  let anchor = node;
  while (anchor && ts.isExpression(anchor) && !isSwitchable(anchor)) anchor = anchor.parent;
  return anchor && ts.isExpression(anchor) ? anchor : undefined;
}

const oneLine = (text) => text.replace(/\s+/gu, ' ').trim();

function mutantOf(tree, { kind, start, end, text, node }) {
  const anchor = anchorOf(node);
  if (!anchor) return undefined;
  const { line, character } = tree.getLineAndCharacterOfPosition(start);
  return {
    path: tree.fileName,
    kind,
    start,
    end,
    text,
    form: formOf(node),
    anchor: { start: anchor.getStart(), end: anchor.getEnd() },
    place: `${tree.fileName}:${line + 1}:${character + 1}`,
    line: tree.text.split('\n')[line].trim(),
    change: `${oneLine(tree.text.slice(start, end))} → ${oneLine(text)}`,
  };
}

/** @returns {Mutant[]} The mutants of one file, without numbers. */
export function mutantsOf(path, text) {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return changesOf(tree)
    .map((change) => mutantOf(tree, change))
    .filter(Boolean);
}

/** @returns {Mutant[]} All of them, or those of files whose path begins with one of `prefixes`. */
export function allMutants(prefixes = []) {
  const paths = rooms.flatMap((room) => sourceFiles(room)).filter((path) => !untried.has(path));
  const every = paths.flatMap((path) => mutantsOf(path, readFileSync(join(root, path), 'utf8')));
  return every
    .map((mutant, index) => ({ ...mutant, id: index + 1 }))
    .filter(({ path }) => prefixes.length === 0 || prefixes.some((prefix) => path.startsWith(prefix)));
}
