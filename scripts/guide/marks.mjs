/** The parts of a Markdown file that are written by a script: between `<!-- made: NAME -->` and `<!-- /made -->`. */

const mark = /(<!-- made: (.+?) -->\n)([\s\S]*?)(<!-- \/made -->)/g;

/** Names of the made parts of a text, in order. */
export function madeParts(text) {
  return [...text.matchAll(mark)].map(([, , name]) => name);
}

/**
 * The text with each made part as `make` writes it.
 * @param {string} text
 * @param {(name: string) => string} make Throws for a name that it does not know.
 */
export function filled(text, make) {
  return text.replace(mark, (_, begin, name, __, end) => `${begin}\n${make(name).trim()}\n\n${end}`);
}
