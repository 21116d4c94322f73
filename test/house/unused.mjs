/** What nobody uses goes: it is carried to every page, and read by everybody who looks for what a thing does. */
import ts from 'typescript';
import { templates, walk } from './source.mjs';

/** Words whose keys are codes of an answer: no source names each of them. */
export const byCode = {
  'calling.endpointType': 'types of endpoints, an open enumeration',
  'calling.feature': 'features of Calling, an open enumeration',
  'customer.managedBy': 'codes of a filter',
  'customer-subscriptions.customerSubscriptions.invoice.status': 'states of an invoice',
  'customer-subscriptions.customerSubscriptions.orders.kinds': 'kinds of an order',
  'customer-subscriptions.customerSubscriptions.orders.statuses': 'states of an order',
  'helpdesk.helpdeskProduct': 'products of the helpdesk',
  'resources.resourceCategory': 'categories of resources',
};

/** Exports that are not for `src`. */
export const forOthers = {
  watchLeftOut: 'written into the entries of frameworks by scripts/generate-framework-types.mjs',
  moduleOf: 'written into files of the build by scripts/late-files.mjs',
  resetConfiguration: 'takes back what a test told the whole page',
};

const isWords = ({ path }) => path.startsWith('src/locales/');
const isLook = ({ path }) => path.endsWith('.styles.ts') || path.startsWith('src/styles/');

/** A name with holes, as `${kind}All`, as a pattern. */
function patternOf({ head, templateSpans }) {
  const texts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  return texts.some((text) => /^\w+$/.test(text)) ? new RegExp(`^${texts.join('\\w+')}$`) : undefined;
}

/** Every name by which the sources may read a property of something. */
function readNames(files) {
  const names = new Set();
  const patterns = [];
  for (const { tree } of files) {
    walk(tree, (node) => {
      if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
      else if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText(tree));
      else if (ts.isStringLiteralLike(node)) names.add(node.text);
      else if (ts.isTemplateExpression(node) && patternOf(node)) patterns.push(patternOf(node));
    });
  }
  return (name) => names.has(name) || patterns.some((pattern) => pattern.test(name));
}

/** The keys of an object of words and of those in it, each with the way to it. */
function* keysOf(object, way) {
  for (const { name, initializer } of object.properties) {
    const inner = `${way}.${name.text}`;
    yield inner;
    if (initializer && ts.isObjectLiteralExpression(initializer) && !(inner in byCode))
      yield* keysOf(initializer, inner);
  }
}

/** Words of the English dictionaries that no source reads. @param files all of src */
export function wordsUnread(files) {
  const isRead = readNames(files.filter((file) => !isWords(file)));
  const unread = [];
  for (const { path, tree } of files) {
    const [, family] = /^src\/locales\/en\/(.*)\.ts$/.exec(path) ?? [];
    for (const statement of family ? tree.statements : []) {
      if (!ts.isVariableStatement(statement) || !statement.modifiers) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const way = `${family}.${name.text}`;
        const isObject = initializer && ts.isObjectLiteralExpression(initializer) && !(way in byCode);
        unread.push(
          ...[way, ...(isObject ? keysOf(initializer, way) : [])].filter((key) => !isRead(key.split('.').at(-1))),
        );
      }
    }
  }
  return unread.map((key) => `no source reads ${key}`);
}

/** Whether a text of the code may be (a part of) the name of a class. */
function writtenNames(files) {
  const names = new Set();
  const beginnings = new Set();
  for (const { tree } of files) {
    walk(tree, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
        for (const name of node.text.match(/[\w-]+/g) ?? []) names.add(name);
      if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) beginnings.add(/[\w-]*-$/.exec(node.text)?.[0] ?? '');
      if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) names.add(node.name.getText(tree));
    });
  }
  beginnings.delete('');
  return (name) => names.has(name) || [...beginnings].some((beginning) => name.startsWith(beginning));
}

/** Classes that are styled and that no template has. @param files all of src */
export function classesUnworn(files) {
  const isWorn = writtenNames(files.filter((file) => !isWords(file) && !isLook(file)));
  return files.filter(isLook).flatMap(({ path, tree }) => {
    const classes = new Set();
    for (const { strings } of templates({ path, tree }, /^css$/)) {
      const rules = strings.join(' ').replaceAll(/\/\*.*?\*\//gs, '');
      for (const [, name] of rules.matchAll(/\.([a-z][\w-]*)(?=[^;{}]*\{)/g)) classes.add(name);
    }
    return [...classes].filter((name) => !isWorn(name)).map((name) => `${path} styles .${name}, which nothing has`);
  });
}

/** Functions, classes and values that are exported and that nothing in src uses, its own file included. @param files all of src */
export function exportsUnused(files) {
  const uses = new Map();
  for (const { tree } of files)
    walk(tree, (node) => ts.isIdentifier(node) && uses.set(node.text, (uses.get(node.text) ?? 0) + 1));
  return files
    .filter((file) => !isWords(file) && file.path.split('/').length > 2)
    .flatMap(({ path, tree }) =>
      tree.statements.flatMap((statement) => {
        if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
        const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
        const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
        return declared
          .filter(({ name }) => !isType && name && ts.isIdentifier(name) && uses.get(name.text) === 1)
          .filter(({ name }) => !(name.text in forOthers))
          .map(({ name }) => `${path} exports ${name.text}, which nothing in src uses`);
      }),
    );
}
