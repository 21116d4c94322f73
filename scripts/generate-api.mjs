// Writes src/api/schema.ts from src/api/openapi.yaml. With --check it writes nothing and fails when the file is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import ts from 'typescript';

const source = new URL('../src/api/openapi.yaml', import.meta.url);
const target = new URL('../src/api/schema.ts', import.meta.url);

const { factory, SyntaxKind } = ts;
const keyword = (kind) => factory.createKeywordTypeNode(kind);

/** An open enumeration stays `'a' | 'b' | (string & {})`: a plain union with string would forget the known codes. */
function openEnumeration({ anyOf }) {
  const codes = anyOf?.[0]?.enum;
  if (!codes || anyOf[1]?.type !== 'string') return undefined;
  const known = codes.map((code) => factory.createLiteralTypeNode(factory.createStringLiteral(code)));
  const anyText = factory.createIntersectionTypeNode([
    keyword(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...known, anyText]);
}

/** Numbers are checked by who answers: an attribute or a field of a form is no literal type. */
function numbers(schema) {
  return schema.type === 'integer' && schema.enum ? keyword(SyntaxKind.NumberKeyword) : undefined;
}

const types = await openapiTS(source, {
  immutable: true,
  transform: (schema) => openEnumeration(schema) ?? numbers(schema),
});
const banner = '// Generated from openapi.yaml by scripts/generate-api.mjs; change that file instead.\n';
const options = await prettier.resolveConfig(target);
const text = await prettier.format(banner + astToString(types), { ...options, parser: 'typescript' });

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  console.error('src/api/schema.ts is out of date: run "npm run generate:api".');
  process.exit(1);
}
