/** Links of Markdown files: those of the guide in the repository, and those of the package. */
import { posix } from 'node:path';
import { anchorOf } from './markdown.mjs';

/** A block of code, code in a line, or a link: its words, the file to which it leads, and what stands behind that. */
const grammar = /^```[\s\S]*?^```$|`[^`\n]*`|\[((?:`[^`\n]*`|[^\]`])+)\]\(([^)#\s]*)([^)]*)\)/gm;

/**
 * A text with each of its links written anew. What only looks like one in code stays.
 * @param {(link: { all: string, words: string, file: string, rest: string }) => string} write `rest`: such as `#heading`.
 */
export const withLinks = (text, write) =>
  text.replace(grammar, (all, words, file, rest) => (words === undefined ? all : write({ all, words, file, rest })));

const withoutBlocks = (text) => text.replace(/^```[\s\S]*?^```$/gm, '');
const anchorsIn = (text) =>
  [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading));

/** Whether a link leads to another server, or to a mailbox. */
export const isElsewhere = (file) => /^[a-z]+:/.test(file);

/**
 * Links of a Markdown file that lead to no file, or to no heading of one.
 * @param {string} path
 * @param {{ read(path: string): string, isThere(path: string): boolean }} place What the repository or the package has, by paths from its root.
 * @returns {string[]} Where they lead, as it is written.
 */
export function deadLinks(path, { read, isThere }) {
  const dead = [];
  withLinks(read(path), ({ all, file, rest }) => {
    const target = file ? posix.join(posix.dirname(path), file).replace(/\/$/, '') : path;
    const [, anchor] = /^#(\S+)/.exec(rest) ?? [];
    const isDead = () =>
      !isThere(target) || (anchor && target.endsWith('.md') && !anchorsIn(read(target)).includes(anchor));
    if (!isElsewhere(file) && isDead()) dead.push(file + rest);
    return all;
  });
  return dead;
}
