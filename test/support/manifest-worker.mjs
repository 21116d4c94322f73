/** Reads which parts and slots the elements promise, and which their tests name: for a thread of its own, since that takes seconds. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { root } from '../../scripts/entries.mjs';
import { manifest } from '../../scripts/generate-manifest.mjs';
import { declaredIn } from '../../scripts/manifest-elements.mjs';

const names = (things) => things.map(({ name }) => name);

/** The texts of the tests in some folders. */
const testsIn = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );

/** What is tested for all elements. */
const common = [
  ...testsIn('test/families', 'test/components'),
  readFileSync(join(root, 'test/elements/rare-parts.test.ts'), 'utf8'),
];

/** The parts and slots that tests ask for by name: `[part~="notice"]`, `partOf(element, 'notice')`, `slot="actions"`. */
function testedOutlets(tag) {
  const texts = [...testsIn(`test/elements/${tag}`), ...common];
  const all = (pattern) => [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)))];
  const parts = [...all(/\bpart[~^]?=["']?([\w-]+)/g), ...all(/\bpart(?:Of)?\([^()]*, '([\w-]+)'\)/g)];
  return { parts, slots: all(/\bslot(?:\[name)?=["']?([\w-]+)/g) };
}

parentPort.postMessage(
  Object.fromEntries(
    declaredIn(manifest(root, () => undefined)).map(({ tagName, cssParts, slots }) => [
      tagName,
      { promised: { parts: names(cssParts), slots: names(slots) }, tested: testedOutlets(tagName) },
    ]),
  ),
);
