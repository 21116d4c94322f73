/** Changes of calls and of access to members: another method, a step of a chain left out, no question mark. */
import ts from 'typescript';

const others = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    min: 'max',
    max: 'min',
    floor: 'ceil',
    ceil: 'floor',
    round: 'floor',
    trunc: 'ceil',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    toLowerCase: 'toUpperCase',
    toUpperCase: 'toLowerCase',
    toLocaleLowerCase: 'toLocaleUpperCase',
    find: 'findLast',
    findLast: 'find',
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
    push: 'unshift',
    addEventListener: 'removeEventListener',
    any: 'race',
    add: 'delete',
  }),
);

/** Steps of a chain that give back something of the kind that they were given. */
const leftOut = new Set(
  'filter sort toSorted reverse toReversed slice substring trim trimStart trimEnd concat flat replace replaceAll normalize'.split(
    ' ',
  ),
);

function methodChanges(node) {
  const { expression: access } = node;
  if (!ts.isPropertyAccessExpression(access)) return [];
  const name = access.name.text;
  const part = { start: access.name.getStart(), end: access.name.getEnd(), node };
  return [
    ...(others.has(name) ? [{ ...part, kind: 'other method', text: others.get(name) }] : []),
    ...(leftOut.has(name)
      ? [{ kind: 'left out', start: node.getStart(), end: node.getEnd(), text: access.expression.getText(), node }]
      : []),
  ];
}

/** @returns {import('./changes.mjs').Change[]} */
export function callChanges(node) {
  const sign = node.questionDotToken;
  const isAccess = ts.isPropertyAccessExpression(node);
  const asked = sign
    ? [{ kind: 'not optional', start: sign.getStart(), end: sign.getEnd(), text: isAccess ? '.' : '', node }]
    : [];
  return ts.isCallExpression(node) ? [...asked, ...methodChanges(node)] : asked;
}
