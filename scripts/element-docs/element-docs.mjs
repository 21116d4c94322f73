/** The pages of all elements, as Storybook shows them and the package holds them, and llms.txt, which leads there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';
import { declaredIn } from '../manifest-elements.mjs';
import { factsReader } from './facts.mjs';
import { elementPage } from './page.mjs';

/** A property is every element's when all but a few have it: the provider has no heading, the product switch no data. */
function sharedBy(elements) {
  const count = (name) => elements.filter(({ members }) => members.some((member) => member.name === name)).length;
  return (name) => count(name) >= elements.length - 4;
}

/**
 * @param manifest See `manifest()`.
 * @returns {Map<string, string>} Tag → Markdown.
 */
export function elementPages(manifest) {
  const elements = declaredIn(manifest);
  const isShared = sharedBy(elements);
  const factsOf = factsReader();
  return new Map(
    elements.map((element) => [element.tagName, elementPage(element, factsOf(element.tagName), isShared)]),
  );
}

const firstSentence = (text) => /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/\s+/g, ' ').replace(/:$/, '.') ?? text;

/** What a reader without a browser looks at first: what there is, in a sentence each, and where more about it stands. */
function overview(elements, { name, description }) {
  const lines = elements.map(
    ({ tagName: tag, description: text }) => `- [\`<${tag}>\`](docs/elements/${tag}.md): ${firstSentence(text)}`,
  );
  return `# ${name}

> ${description}

A \`<script>\` and a tag are enough: \`<script type="module" src="dist/cdn/partner-hub.js"></script>\` and \`<customer-list source="demo"></customer-list>\`.
\`<partner-hub api-base="…" token-url="…">\` around elements gives them the data of a backend of your own.

## Elements

${lines.join('\n')}

## More

- [README](../README.md): the script tag, the provider, looks, frameworks, strict pages, and why an element may be blank.
- [The contract](openapi.yaml): what a backend answers, as OpenAPI 3.1 with examples; the README's section "For the backend team" says how to compare.
- [The manifest](custom-elements.json): all of the pages above for machines; \`dist/vscode.html-custom-data.json\` and \`dist/web-types.json\` for editors.
- [Script tag and integrity](docs/script-tag.md): hashes for \`integrity\`, and how they reach the files that come late.
- [Licences](cdn/LICENSES.txt) of the packages inside \`dist/cdn\`.
- [What changed](../CHANGELOG.md).
`;
}

/** Writes dist/docs/elements and llms.txt. */
export function writeElementDocs(manifest) {
  const folder = join(root, 'dist/docs/elements');
  mkdirSync(folder, { recursive: true });
  for (const [tag, page] of elementPages(manifest)) writeFileSync(join(folder, `${tag}.md`), page);
  writeFileSync(
    join(root, 'dist/llms.txt'),
    overview(declaredIn(manifest), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))),
  );
}
