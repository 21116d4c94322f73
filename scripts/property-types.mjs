/**
 * The types of the elements' public properties as their readers need them: the values of a choice instead of its name, and the answer that `data` takes
 * instead of a type parameter. The compiler knows both; doc blocks do not.
 */
import { join } from 'node:path';
import ts from 'typescript';

const { UndefinedKeyword } = ts.SyntaxKind;

function programOf(folder) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.build.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic({ messageText }) {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  return ts.createProgram(config.fileNames, config.options);
}

const isNothing = ({ flags }) => Boolean(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null));
const isLiteral = (type) => type.isStringLiteral() || type.isNumberLiteral();
/** `string & {}`: beside known values any other is taken. */
const isAnyOther = (type) => type.isIntersection();

/** The values of a choice in the order in which they are declared, which the compiler's own list of them does not keep. */
function* declared(node, checker) {
  if (!node) return;
  if (ts.isUnionTypeNode(node)) for (const part of node.types) yield* declared(part, checker);
  else if (ts.isParenthesizedTypeNode(node)) yield* declared(node.type, checker);
  else if (ts.isLiteralTypeNode(node)) yield node.literal.text;
  else if (ts.isTypeOperatorNode(node) && ts.isTypeQueryNode(node.type))
    for (const { name } of checker.getTypeAtLocation(node.type.exprName).getProperties()) yield name;
  else if (ts.isIndexedAccessTypeNode(node) && ts.isLiteralTypeNode(node.indexType)) {
    const property = checker.getTypeFromTypeNode(node.objectType).getProperty(node.indexType.literal.text);
    yield* declared(property?.valueDeclaration.type, checker);
  } else if (ts.isTypeReferenceNode(node)) {
    const alias = aliasOf(node, checker)?.declarations?.find(ts.isTypeAliasDeclaration);
    yield* declared(alias?.type, checker);
    for (const argument of node.typeArguments ?? []) yield* declared(argument, checker);
  }
}

function aliasOf(node, checker) {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** `'a' | 'b'` when the type is a choice between such values; `order`: all values that are known to come one after the other. */
function choice(type, order) {
  const members = (type.isUnion() ? type.types : [type]).filter((member) => !isNothing(member));
  const known = members.filter(isLiteral);
  if (!known.length || !members.every((member) => isLiteral(member) || isAnyOther(member))) return undefined;
  const place = ({ value }) => order.indexOf(String(value)) + 1 || order.length + 1;
  const values = known
    .sort((one, other) => place(one) - place(other))
    .map(({ value }) => (typeof value === 'number' ? String(value) : `'${value}'`));
  return [...values, ...(known.length < members.length ? ['string'] : [])].join(' | ');
}

/** `readonly ('a' | 'b')[]` when the type is a list of such values. */
function choices(type, order, checker) {
  const list = checker.getNonNullableType(type);
  const item = list.symbol?.name === 'ReadonlyArray' ? checker.getTypeArguments(list)[0] : undefined;
  const values = item && choice(item, order);
  return values && `readonly (${values})[]`;
}

/** What a class and those above it extend, merged interfaces included. */
function* basesOf(node, { classes, interfaces }) {
  for (const { types } of [...(node.heritageClauses ?? []), ...(interfaces.get(node.name.text) ?? [])])
    for (const base of types) {
      yield base;
      const parent = classes.get(base.expression.getText());
      if (parent) yield* basesOf(parent, { classes, interfaces });
    }
}

/** What says of a type only how far it was checked: readers need its name. */
const plain = (text) => text?.replace(/^(?:Unfilled|Checked)<(.*)>$/, '$1');

/** What a class puts for a type parameter of the class above it; when it puts nothing, what the parameter stands for then. */
function argumentOf(base, parent, index) {
  const otherwise = plain(parent.typeParameters[index].default?.getText());
  const same = parent.typeParameters.findIndex(({ name }) => name.text === otherwise);
  return plain(base.typeArguments?.[index]?.getText()) ?? (same >= 0 ? argumentOf(base, parent, same) : otherwise);
}

/** What stands in the source for a class's type parameter: `Answer` of `HubElement<Answer>` → `CustomerPage` in a customer list. */
function given(parameter, classNode, classes) {
  const base = classNode.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const parent = base && classes.get(base.expression.getText());
  if (!parent) return undefined;
  const index = parent.typeParameters?.findIndex(({ name }) => name.text === parameter) ?? -1;
  if (index >= 0) return argumentOf(base, parent, index);
  const further = given(parameter, parent, classes);
  const passed =
    parent.typeParameters?.findIndex(({ name }) => new RegExp(`\\b${name.text}\\b`).test(further ?? '')) ?? -1;
  if (passed < 0) return further;
  const name = parent.typeParameters[passed].name.text;
  return further.replace(new RegExp(`\\b${name}\\b`, 'g'), base.typeArguments?.[passed]?.getText() ?? name);
}

/** A type of an interface that a class takes over, with what the class puts for the interface's type parameters. */
function inInterface(text, { parent: declaring }, { bases, classNode, classes }) {
  const base = bases.find(({ expression }) => expression.getText() === declaring.parent?.name?.text);
  const parameters = (ts.isInterfaceDeclaration(declaring.parent) && declaring.parent.typeParameters) || [];
  return parameters.reduce((made, { name }, index) => {
    const argument = base?.typeArguments?.[index]?.getText() ?? name.text;
    return made.replace(new RegExp(`\\b${name.text}\\b`, 'g'), given(argument, classNode, classes) ?? argument);
  }, text);
}

/** A type as it stands in the source, without "nothing", and with what its class puts for a type parameter. */
function written(node, { bases, classNode, classes }) {
  if (!node) return undefined;
  const isNull = (part) => ts.isLiteralTypeNode(part) && part.literal.kind === ts.SyntaxKind.NullKeyword;
  const parts = (ts.isUnionTypeNode(node) ? [...node.types] : [node]).filter(
    (part) => part.kind !== UndefinedKeyword && !isNull(part),
  );
  const text = parts.map((part) => part.getText()).join(' | ');
  return given(text, classNode, classes) ?? inInterface(text, node, { bases, classNode, classes });
}

/** @returns {(className: string, property: string) => string | undefined} The type of a property of a class in the library. */
export function propertyTypes(folder) {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const statements = program.getSourceFiles().flatMap((file) => (file.isDeclarationFile ? [] : [...file.statements]));
  const byName = (nodes) => nodes.map((node) => [node.name.text, node]);
  const classes = new Map(byName(statements.filter(ts.isClassDeclaration)));
  const interfaces = new Map(
    byName(statements.filter(ts.isInterfaceDeclaration)).map(([name, { heritageClauses }]) => [name, heritageClauses]),
  );
  return (className, property) => {
    const node = classes.get(className);
    const symbol =
      node && checker.getDeclaredTypeOfSymbol(checker.getSymbolAtLocation(node.name)).getProperty(property);
    if (!symbol) return undefined;
    const type = checker.getTypeOfSymbolAtLocation(symbol, node);
    const typeNode = (symbol.valueDeclaration ?? symbol.declarations?.[0])?.type;
    const bases = [...basesOf(node, { classes, interfaces })];
    const inBases = bases.flatMap(({ typeArguments = [] }) => [...typeArguments]);
    const order = [typeNode, ...inBases].flatMap((one) => [...declared(one, checker)]);
    return (
      choice(type, order) ?? choices(type, order, checker) ?? written(typeNode, { bases, classNode: node, classes })
    );
  };
}
