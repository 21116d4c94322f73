/**
 * Reads the properties that many classes have in common and take as `static properties = settingProperties`: how each is an attribute stands
 * in the constant, what it means in the interface beside it.
 */
import { ts } from '@custom-elements-manifest/analyzer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where each constant stands, and the interfaces that say what its properties mean. */
const shared = {
  settingProperties: {
    path: 'src/core/element/setting-properties.ts',
    meaning: { path: 'src/core/hub/settings.ts', interfaces: ['ConnectionSettings', 'DisplaySettings'] },
  },
  filterProperties: {
    path: 'src/families/customer/filter-properties.ts',
    meaning: { path: 'src/families/customer/filter-properties.ts', interfaces: ['FilterProperties'] },
  },
  tableProperties: {
    path: 'src/families/table/table-properties.ts',
    meaning: { path: 'src/families/table/table-properties.ts', interfaces: ['TableProperties'] },
  },
};

const parsed = (folder, path) =>
  ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.ES2022, true);

function* nodes(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => comment)
    .find(Boolean);

function meanings(folder, { path, interfaces }) {
  const declared = [...nodes(parsed(folder, path))].filter(
    (node) => ts.isInterfaceDeclaration(node) && interfaces.includes(node.name.text),
  );
  return new Map(declared.flatMap(({ members }) => members.map((member) => [member.name.text, member])));
}

/** The attribute of a property: its own name in lower case unless another is given; none where it says `attribute: false`. */
function attributeOf(name, declaration) {
  const given = declaration.properties.find((one) => one.name.text === 'attribute')?.initializer;
  if (given?.kind === ts.SyntaxKind.FalseKeyword) return undefined;
  return given?.text ?? name.toLowerCase();
}

/** @returns For each shared constant its properties, as the manifest describes members. */
export function sharedProperties(folder) {
  return Object.fromEntries(
    Object.entries(shared).map(([constant, { path, meaning }]) => {
      const known = meanings(folder, meaning);
      const object = [...nodes(parsed(folder, path))].find(
        (node) => ts.isVariableDeclaration(node) && node.name.text === constant,
      );
      const literal = [...nodes(object)].find(ts.isObjectLiteralExpression);
      return [constant, literal.properties.map((one) => member(one, known.get(one.name.text)))];
    }),
  );
}

function member({ name, initializer }, declared) {
  if (!declared) throw new Error(`"${name.text}" is a shared property that no interface explains`);
  const attribute = attributeOf(name.text, initializer);
  return {
    kind: 'field',
    name: name.text,
    privacy: 'public',
    type: { text: declared.type.getText() },
    description: docOf(declared),
    ...(attribute && { attribute }),
  };
}

/** @returns The names of the shared constants that a class takes in its `static properties`. */
export function constantsOf(classNode) {
  const member = classNode.members.find(({ name }) => name?.getText() === 'properties');
  const text = member?.initializer?.getText() ?? '';
  return Object.keys(shared).filter((constant) => new RegExp(`\\b${constant}\\b`).test(text));
}
