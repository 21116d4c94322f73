import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/entries.mjs';

const names = (things) => things.map(({ name }) => name);

/** The texts of the tests of an element, of the families and of the components. */
function testsOf(tag) {
  const inFolders = [`test/elements/${tag}`, 'test/families', 'test/components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  return [...inFolders, 'test/elements/rare-parts.test.ts'].map((path) => readFileSync(join(root, path), 'utf8'));
}

/** The parts and slots that tests ask for by name: `[part~="notice"]`, `partOf(element, 'notice')`, `slot="actions"`. */
function testedOutlets(tag) {
  const all = (pattern) => testsOf(tag).flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name));
  const parts = [...all(/\bpart[~^]?=["']?([\w-]+)/g), ...all(/\bpart(?:Of)?\([^()]*, '([\w-]+)'\)/g)];
  return { parts, slots: all(/\bslot(?:\[name)?=["']?([\w-]+)/g) };
}

/** The elements of the manifest. What makes it takes a second to load: only runs that ask for it do so. */
async function described() {
  const { manifest } = await import('../../scripts/generate-manifest.mjs');
  return manifest(root, () => undefined).modules.flatMap(({ declarations }) => declarations);
}

/**
 * Tells tests which parts and slots an element promises, as its doc block stands in the sources, and which of them its tests name.
 * `OutletWatch` of ./outlet-watch.ts sends the command.
 */
export function manifestPlugin() {
  let elements;
  return {
    name: 'manifest',
    async executeCommand({ command, payload: tag }) {
      if (command !== 'outlets') return undefined;
      const element = (await (elements ??= described())).find(({ tagName }) => tagName.split(' ')[0] === tag);
      if (!element) return false;
      return {
        promised: { parts: names(element.cssParts), slots: names(element.slots) },
        tested: testedOutlets(tag),
      };
    },
  };
}
