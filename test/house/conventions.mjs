/** How a file is written (CONTRIBUTING.md): each returns one line for each offence. */
import ts from 'typescript';
import { place, templates, walk } from './source.mjs';

/** Lines that one reads at a sitting. */
const longest = 300;
/** Read by looking up: words, and style sheets. */
const lookedUp = /^src\/locales\/|\.styles\.ts$|^src\/styles\//;
/** Pages with a strict Content-Security-Policy or Trusted Types forbid them. */
const forbiddenOnStrictPages = [
  [/\.(inner|outer)HTML\b/, 'writes markup'],
  [/\binsertAdjacentHTML\b/, 'writes markup'],
  [/\bdocument\.write\b/, 'writes markup'],
  [/\beval\(/, 'evaluates text'],
  [/\bnew Function\(/, 'evaluates text'],
  [/directives\/(style-map|unsafe-html|unsafe-svg)/, 'uses a directive that strict pages forbid'],
];

/** Files that are longer than what one reads at a sitting. */
export function lengthOffences(files) {
  return files
    .filter(({ path }) => !lookedUp.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines; at most ${longest}`);
}

/** What a page with a strict Content-Security-Policy or Trusted Types would refuse. */
export function strictPageOffences(files) {
  const offences = [];
  for (const file of files) {
    for (const { strings, node } of templates(file)) {
      if (/\sstyle=/.test(strings.join(''))) offences.push(`${place(file, node)} has a style attribute`);
    }
    const code = withoutComments(file);
    for (const [pattern, what] of forbiddenOnStrictPages) {
      if (pattern.test(code)) offences.push(`${file.path} ${what}: ${pattern.exec(code)[0]}`);
    }
  }
  return offences;
}

function withoutComments({ text }) {
  return text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** Events that are typed on elements alone: a page listens to ours on its document as well, and on its window. */
export function eventOffences(files) {
  return files
    .filter(({ text }) => /interface (HTMLElement|Document|Window)EventMap\b/.test(text))
    .map(({ path }) => `${path} types events elsewhere than in GlobalEventHandlersEventMap`);
}

/** Events that are not called by what they say: `hub-customer-select` is a `HubCustomerSelectEvent`. */
export function eventNameOffences(files) {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/class (\w+) extends HubEvent\b[\s\S]*?super\('([a-z-]+)'/g)].flatMap(([, name, type]) => {
      const wanted = `${type.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}Event`;
      return name === wanted ? [] : [`${path} calls ${type} ${name}; it is a ${wanted}`];
    }),
  );
}

/** Constructs that the house does without, and promises to do something later. */
export function grammarOffences(files) {
  const offences = [];
  for (const file of files) {
    if (/\b(TODO|FIXME|XXX|HACK)\b/.test(file.text)) offences.push(`${file.path} promises to do something later`);
    walk(file.tree, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) offences.push(`${place(file, node)} uses any`);
      if (ts.isEnumDeclaration(node)) offences.push(`${place(file, node)} declares an enum`);
      if (ts.isExportAssignment(node)) offences.push(`${place(file, node)} exports by default`);
    });
  }
  return offences;
}

const isDocumented = (node) => (node.jsDoc ?? []).length > 0;
const declares = (node) =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isVariableStatement(node);

/** Their names say it: a style sheet has its element's, a check its type's in contract.ts, a group of texts the name of what it is about. */
const selfExplaining = /\.styles\.ts$|^src\/api\/checks\/|^src\/locales\/[a-z]{2}(-[A-Z]{2})?\//;

/** Exported things without a doc comment. The overloads of a function need one between them. */
export function silenceOffences(files) {
  return files.flatMap((file) => {
    if (selfExplaining.test(file.path)) return [];
    const documented = new Set();
    const exported = file.tree.statements.filter(
      (node) => declares(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    );
    for (const node of exported) if (isDocumented(node)) documented.add(node.name?.text);
    return exported
      .filter((node) => !isDocumented(node) && !(node.name && documented.has(node.name.text)))
      .map((node) => `${place(file, node)} is exported without a word about it`);
  });
}

/** Lit alone loses an element's styles on its way into another document: ours stand on what keeps them. */
const keepsStyles = /^src\/core\/element\/(component|hub-element)\.ts$/;

/** Classes that have no styles in another document. */
export function bareClassOffences(files) {
  return files
    .filter(({ path, text }) => !keepsStyles.test(path) && /\bextends LitElement\b/.test(text))
    .map(({ path }) => `${path} extends LitElement; a component extends Component, an element HubElement`);
}

/** Paper is styled as a whole when it comes to it. */
const onPaper = /@media print \{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
/** `:has()`, with what else is asked of that element, before something that is elsewhere; what the page puts in a slot is there from the start. */
const elsewhere =
  /[^\s{},;]*:has\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)(?:[^\s{}(,;]|\([^()]*\))*(?:\s*[>~+]|\s+(?!::slotted)[\w.#:[*])[^{},]*/;

/** Rules that Safari forgets: in a shadow tree, what changes inside `:has()` is seen on the element that has it, seldom on those beside it and in it. */
export function staleRuleOffences(files) {
  return files.flatMap(({ path, text }) => {
    const [rule] = elsewhere.exec(text.includes('css`') ? text.replace(onPaper, '') : '') ?? [];
    return rule ? [`${path} styles something else than what has it: “${rule.trim()}”; give it a class`] : [];
  });
}

/** Styles that skip what is off the screen in WebKit too, which shows it a moment too late, or blank: `surface.ts` says where it is skipped. */
export function skippingOffences(files) {
  return files
    .filter(({ text }) => text.includes('css`') && /content-visibility:\s*auto/.test(text))
    .map(
      ({ path }) =>
        `${path} skips what is off the screen everywhere; content-visibility is var(--_off-screen, visible)`,
    );
}

/** Tests that have lost their room: the tests of `src/domain` are in `test/domain`, those of `mocks/model` in `test/mocks/model`. */
export function mirrorOffences(tests, exists) {
  return tests
    .filter((path) => path.endsWith('.test.ts') && !/^test\/(house|support|pages)\//.test(path))
    .filter((path) => {
      const folder = path.replace(/^test\//, '').replace(/\/[^/]+$/, '');
      return !exists(`src/${folder}`) && !exists(folder);
    })
    .map((path) => `${path} mirrors no folder`);
}
