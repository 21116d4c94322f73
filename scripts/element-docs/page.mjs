/** The page of documentation of one element, in Markdown: everything that its manifest and its sources say about it. */
import { code, oneLine, table } from '../guide/markdown.mjs';

/** A heading and a table, unless there is nothing to show. */
const section = (title, heads, rows) => (rows.length > 0 ? `## ${title}\n\n${table(heads, rows)}\n\n` : '');

const named = (title, things) =>
  section(
    title,
    ['name', 'what it is'],
    things.map(({ name, description }) => [code(name) || '(default)', oneLine(description)]),
  );

/** In which an element shows made-up data, so that what is copied works. */
const inDemo = (example) =>
  /\bsource=|api-base=/.test(example)
    ? example
    : `<partner-hub source="demo">\n${example.replace(/^/gm, '  ')}\n</partner-hub>`;

const script = '<script type="module" src="dist/cdn/partner-hub.js"></script>';

function uses({ name, tagName: tag }, { examples }) {
  const snippets = examples.map((example) => ['```html', script, inDemo(example), '```'].join('\n'));
  return `## Use

${snippets.join('\n\n')}

With data of your own, \`<partner-hub api-base="…" token-url="…">\` stands in the place of \`source="demo"\`. In an application with a bundler:

\`\`\`js
import 'partner-hub-elements/define/${tag}'; // registers <${tag}> and what is in it
import { ${name} } from 'partner-hub-elements'; // its class, for types and tests
\`\`\`

`;
}

/** Properties with their attributes; those that all elements have come apart, for they are the same on each page. */
function properties({ members, attributes }, isShared) {
  const attributeOf = new Map(attributes.map((one) => [one.fieldName, one.name]));
  const fields = members.filter(({ kind }) => kind === 'field');
  const rows = (wanted) =>
    fields
      .filter((field) => isShared(field.name) === wanted)
      .map(({ name, type, default: value, readonly, description }) => [
        code(attributeOf.get(name)),
        code(name),
        code(type?.text),
        readonly ? 'read only' : code(value),
        oneLine(description),
      ]);
  const heads = ['attribute', 'property', 'type', 'default', 'meaning'];
  return (
    section('Attributes and properties', heads, rows(false)) +
    section('Attributes and properties that every element has', heads, rows(true))
  );
}

/** What `data` takes: an answer of the contract, or what is made of some. */
function givenData({ members }, { meaningOf }) {
  const type = members.find(({ name }) => name === 'data')?.type?.text;
  if (!type) return '';
  const meaning = meaningOf(type);
  const made = meaning ? `: \`${meaning}\`` : '';
  return `\`data\` takes \`${type}\`${made}. Answers and rows are those of the contract (\`openapi.yaml\`, “Types” in \`docs/guide/contract.md\`); what may be null may be left out.\n\n`;
}

const parameter = ({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`;

function methods({ members }) {
  const rows = members
    .filter(({ kind }) => kind === 'method')
    .map(({ name, parameters = [], return: result, description }) => [
      code(`${name}(${parameters.map(parameter).join(', ')})`),
      code(result?.type?.text ?? 'void'),
      oneLine(description),
    ]);
  return section('Methods', ['method', 'answers with', 'what it does'], rows);
}

function events({ events: all }, { carriedBy }) {
  const rows = all.map(({ name, type, description }) => {
    const { detail, isCancelable } = carriedBy(type.text) ?? {};
    return [code(name), code(detail), isCancelable ? 'yes' : 'no', oneLine(description)];
  });
  return section('Events', ['event', 'detail', 'cancelable', 'when'], rows);
}

function questions({ asks, elements }) {
  const rows = asks.map(({ name, call, summary, reads }) => [
    code(call),
    code(name),
    reads ? 'reads' : 'changes',
    oneLine(summary),
  ]);
  const inside =
    elements.length > 0
      ? `Elements inside it ask for themselves: ${elements.map((tag) => `[\`${tag}\`](${tag}.md)`).join(', ')}.\n\n`
      : '';
  const questionTable = section('What it asks of the API', ['call', 'operation', '', 'meaning'], rows);
  if (!questionTable) return `## What it asks of the API\n\n${inside || 'Nothing.\n\n'}`;
  return `${questionTable}Not all of it is asked at once: what a person opens or changes is asked for then.\n\n${inside}`;
}

const inWords = (part) => part.replace(/[.-]/g, ' ');

function keyboard({ keys }, { cssParts }) {
  if (cssParts.length === 0) return '';
  return keys.length > 0
    ? `## Keyboard\n\n${keys.map(([part, text]) => `- The ${inWords(part)}: ${text}`).join('\n')}\n\n`
    : '## Keyboard\n\nTab goes to what can be pressed, Enter and Space press it.\n\n';
}

/**
 * @param declaration The element's in the manifest.
 * @param facts See `factsReader`.
 * @param {(property: string) => boolean} isShared Whether every element has it.
 * @returns {string} Markdown.
 */
export function elementPage(declaration, facts, isShared) {
  const { tagName: tag, description, slots, cssParts, cssProperties, cssStates } = declaration;
  return [
    `# \`<${tag}>\`\n\n${description}\n\n`,
    uses(declaration, facts),
    properties(declaration, isShared),
    givenData(declaration, facts),
    methods(declaration),
    events(declaration, facts),
    named('Slots', slots),
    named('Parts (`::part(…)`)', cssParts),
    named('States (`:state(…)`)', cssStates),
    questions(facts),
    keyboard(facts, declaration),
    section(
      'Tokens',
      ['custom property', 'default', 'what it is'],
      cssProperties.map(({ name, default: value, description: meaning }) => [
        code(name),
        code(value),
        oneLine(meaning),
      ]),
    ),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
}
