/** Which small changes a node of a syntax tree invites. Each is a text that replaces a part of the node; where it is switched on is not decided here. */
import ts from 'typescript';
import { callChanges } from './call-changes.mjs';

const { SyntaxKind: kinds } = ts;

/**
 * @typedef {object} Change
 * @property {string} kind What was done, as the report says it.
 * @property {number} start First character that is replaced, from the start of the file.
 * @property {number} end The one after the last.
 * @property {string} text What stands there instead.
 * @property {import('typescript').Node} node The node that the change is switched with: an expression, a `throw`, or a function's body.
 */

const swaps = new Map(
  Object.entries({
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '===': ['!=='],
    '!==': ['==='],
    '==': ['!='],
    '!=': ['=='],
    '&&': ['||'],
    '||': ['&&'],
    '+': ['-'],
    '-': ['+'],
    '*': ['/'],
    '/': ['*'],
    '%': ['*'],
    '+=': ['-='],
    '-=': ['+='],
    '*=': ['/='],
    '/=': ['*='],
    '??=': ['='],
    '||=': ['='],
    '&&=': ['='],
  }),
);

/** The whole of a node replaced. */
const whole = (node, kind, text) => ({ kind, start: node.getStart(), end: node.getEnd(), text, node });

function binaryChanges(node) {
  const { operatorToken: token, left, right } = node;
  if (token.kind === kinds.QuestionQuestionToken)
    return [whole(node, 'no fallback', left.getText()), whole(node, 'only the fallback', right.getText())];
  return (swaps.get(token.getText()) ?? []).map((text) => ({
    kind: 'operator',
    start: token.getStart(),
    end: token.getEnd(),
    text,
    node,
  }));
}

function unaryChanges(node) {
  const { operator, operand } = node;
  const inner = operand.getText();
  if (operator === kinds.ExclamationToken) return [whole(node, 'not negated', inner)];
  if (operator === kinds.MinusToken) return [whole(node, 'other sign', inner)];
  const other = { [kinds.PlusPlusToken]: '--', [kinds.MinusMinusToken]: '++' }[operator];
  if (!other) return [];
  return [whole(node, 'operator', ts.isPrefixUnaryExpression(node) ? `${other}${inner}` : `${inner}${other}`)];
}

const isConstant = ({ kind }) => kind === kinds.TrueKeyword || kind === kinds.FalseKeyword;

const decided = (condition, ...values) =>
  !condition || isConstant(condition) ? [] : values.map((value) => whole(condition, `always ${value}`, value));

/** An expression whose value is given back, from `return` or from an arrow. */
function resultChanges(expression) {
  if (!expression || expression.getText() === 'undefined') return [];
  const inner = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  const isPlain = ts.isCallExpression(inner) || ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner);
  return [
    whole(expression, 'nothing returned', 'undefined'),
    ...(isPlain ? [whole(expression, 'the opposite returned', `!(${inner.getText()})`)] : []),
  ];
}

/** A statement that is there for what it does. */
function statementChanges({ expression }) {
  const inner =
    ts.isAwaitExpression(expression) || ts.isVoidExpression(expression) ? expression.expression : expression;
  if (ts.isCallExpression(inner) && inner.expression.kind === kinds.SuperKeyword) return [];
  const isAct =
    ts.isCallExpression(inner) ||
    (ts.isBinaryExpression(inner) && ts.isAssignmentOperator(inner.operatorToken.kind)) ||
    ts.isDeleteExpression(inner);
  return isAct ? [whole(expression, 'removed', 'undefined')] : [];
}

function bodyChanges({ body }) {
  // A body of one statement is emptied by what happens to the statement.
  return body && ts.isBlock(body) && body.statements.length > 1 ? [whole(body, 'body emptied', '{}')] : [];
}

function patternChanges(node) {
  const [, pattern, flags] = /^\/(.*)\/(\w*)$/su.exec(node.text) ?? [];
  const without = (kind, from, text) => (text === from ? [] : [whole(node, kind, text)]);
  if (pattern === undefined) return [];
  return [
    ...without('no start', node.text, `/${pattern.replace(/^\^/, '')}/${flags}`),
    ...without('no end', node.text, `/${pattern.replace(/(?<!\\)\$$/, '')}/${flags}`),
    ...without('case counts', node.text, `/${pattern}/${flags.replace('i', '')}`),
  ];
}

function isName(node) {
  const { parent } = node;
  const named = 'name' in parent && parent.name === node;
  const isIndex = ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
  const isImported = ts.isCallExpression(parent) && parent.expression.kind === kinds.ImportKeyword;
  return named || isIndex || isImported || ts.isExternalModuleReference(parent);
}

function textChanges(node) {
  if (isName(node)) return [];
  return [whole(node, 'other text', node.text === '' ? "'other'" : "''")];
}

function templateChanges(node) {
  const tag = node.tag.getText();
  if (tag !== 'html' && tag !== 'svg') return [];
  return [whole(node, 'template emptied', `${tag}\`\``)];
}

const emptied = (node, count, text) => (count > 0 ? [whole(node, 'emptied', text)] : []);

const byKind = {
  [kinds.BinaryExpression]: binaryChanges,
  [kinds.PrefixUnaryExpression]: unaryChanges,
  [kinds.PostfixUnaryExpression]: unaryChanges,
  [kinds.IfStatement]: ({ expression }) => decided(expression, 'true', 'false'),
  [kinds.ConditionalExpression]: ({ condition }) => decided(condition, 'true', 'false'),
  [kinds.WhileStatement]: ({ expression }) => decided(expression, 'false'),
  [kinds.ForStatement]: ({ condition }) => decided(condition, 'false'),
  [kinds.ReturnStatement]: ({ expression }) => resultChanges(expression),
  [kinds.ArrowFunction]: (node) => (ts.isBlock(node.body) ? bodyChanges(node) : resultChanges(node.body)),
  [kinds.FunctionDeclaration]: bodyChanges,
  [kinds.MethodDeclaration]: bodyChanges,
  [kinds.GetAccessor]: bodyChanges,
  [kinds.SetAccessor]: bodyChanges,
  [kinds.ExpressionStatement]: statementChanges,
  [kinds.ThrowStatement]: (node) => [whole(node, 'not thrown', ';')],
  [kinds.CallExpression]: callChanges,
  [kinds.PropertyAccessExpression]: callChanges,
  [kinds.ElementAccessExpression]: callChanges,
  [kinds.StringLiteral]: textChanges,
  [kinds.NoSubstitutionTemplateLiteral]: textChanges,
  [kinds.TemplateExpression]: (node) => [whole(node, 'other text', '``')],
  [kinds.NumericLiteral]: (node) => (isName(node) ? [] : [whole(node, 'other number', `(${node.getText()} + 1)`)]),
  [kinds.TrueKeyword]: (node) => [whole(node, 'flipped', 'false')],
  [kinds.FalseKeyword]: (node) => [whole(node, 'flipped', 'true')],
  [kinds.ArrayLiteralExpression]: (node) => emptied(node, node.elements.length, '[]'),
  [kinds.ObjectLiteralExpression]: (node) => emptied(node, node.properties.length, '{}'),
  [kinds.RegularExpressionLiteral]: patternChanges,
  [kinds.TaggedTemplateExpression]: templateChanges,
};

/** Nothing in them runs. */
function isOnlyType(node) {
  return (
    (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

/** Style sheets are for pictures, not for tests. */
const isStyleSheet = (node) => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css';

/** @returns {Change[]} Every change of a file, in the order of the text. */
export function changesOf(tree) {
  const found = [];
  const visit = (node) => {
    if (isOnlyType(node) || isStyleSheet(node)) return;
    found.push(...(byKind[node.kind]?.(node) ?? []));
    // The static texts of a template that is tagged belong to its tag.
    const parts = ts.isTaggedTemplateExpression(node) ? (node.template.templateSpans ?? []) : undefined;
    if (parts) for (const { expression } of parts) visit(expression);
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
