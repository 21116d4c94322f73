/**
 * A file with its mutants in it, each behind a switch: `a < b` becomes `(is(7) ? (a <= b) : a < b)`. So one text serves every mutant, no file of
 * the project is ever written, and the text says itself which mutants a test comes by.
 */
import ts from 'typescript';

/** One line, so that the lines of a file keep their numbers. */
const prelude =
  'const { is: $is, turn: $turn } = globalThis.__mutation ?? { is: () => false, turn() {} }; /* mutants */ ';

const edited = (text, { anchor, start, end, text: replacement }) =>
  text.slice(anchor.start, start) + replacement + text.slice(end, anchor.end);

function loopBodies(tree) {
  const found = [];
  const visit = (node) => {
    if (ts.isIterationStatement(node, false)) found.push(node.statement);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const switched = {
  expression: (id, mutated, original) => `($is(${id}) ? (${mutated}) : ${original})`,
  statement: (id, mutated, original) => `{ if (!$is(${id})) ${original} }`,
  body: (id, mutated, original) => `{ if ($is(${id})) return; ${original.slice(1)}`,
};

/** What is laid around parts of the text: the widest first, and of the same part the switches before the guard of a loop. */
function wrappings(text, tree, mutants) {
  const switches = mutants.map((mutant) => ({
    ...mutant.anchor,
    wrap: (original) => switched[mutant.form](mutant.id, edited(text, mutant), original),
  }));
  const guards = loopBodies(tree).map((body) => ({
    start: body.getStart(),
    end: body.getEnd(),
    wrap: (original) => `{ $turn(); ${original} }`,
  }));
  return [...guards, ...switches].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** @returns {string} The text with the switches of these mutants, and a guard in each loop, which a mutant may make endless. */
export function withSwitches(path, text, mutants) {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const waiting = wrappings(text, tree, mutants);
  const render = (start, end) => {
    let written = '';
    let from = start;
    while (waiting.length > 0 && waiting[0].start < end) {
      const { start: first, end: last } = waiting[0];
      const same = [];
      while (waiting[0]?.start === first && waiting[0].end === last) same.push(waiting.shift());
      const inner = render(first, last);
      written += text.slice(from, first) + same.reduceRight((original, { wrap }) => wrap(original), inner);
      from = last;
    }
    return written + text.slice(from, end);
  };
  return prelude + render(0, text.length);
}
