/** The blocks of code in the guide and in the README, and what kind of block each of them says it is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/entries.mjs';

const folder = 'docs/guide';

/** The Markdown files that people read, from the project's root. */
export const documents = [
  'README.md',
  ...readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}`),
].filter((path) => path.endsWith('.md'));

/** The text of one of them. */
export const textOf = (path) => readFileSync(join(root, path), 'utf8');

const fence = /^```([\w-]*)([^\n]*)\n([\s\S]*?)^```$/gm;

/**
 * @typedef {{ place: string, language: string, words: string[], text: string }} Snippet
 * `place`: file and line; `words`: what stands behind the language, such as `run`.
 */

/** @returns {Snippet[]} The blocks of one file. */
export function snippetsIn(path, text = textOf(path)) {
  return [...text.matchAll(fence)].map(({ index, 1: language, 2: words, 3: code }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    language,
    words: words.trim().split(/\s+/).filter(Boolean),
    text: code,
  }));
}

/** @type {Snippet[]} */
export const snippets = documents.flatMap((path) => snippetsIn(path));

/** The value of a word such as `state=error`. */
export const valueOf = ({ words }, name) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);

/** Whether a block is a file of the repository, which has a test of its own. */
export const isFile = (snippet) => valueOf(snippet, 'file') !== undefined;
