/** The tokens that a style sheet documents, `--hub-…`. */
export const documentedTokens = (text) => [...text.matchAll(/@cssproperty (--hub-[\w-]+)/g)].map(([, name]) => name);

/** The tokens that it reads, each once. */
export const readTokens = (text) => [...new Set([...text.matchAll(/var\(\s*(--hub-[\w-]+)/g)].map(([, name]) => name))];

/** What is documented and not read, or the other way round. */
export function unlikeTokens(documented, read) {
  const names = [...new Set(documented)];
  return [
    ...names.filter((name) => !read.includes(name)).map((name) => `${name} is documented, not read`),
    ...names
      .filter((name) => documented.indexOf(name) !== documented.lastIndexOf(name))
      .map((name) => `${name} is documented twice`),
    ...read.filter((name) => !names.includes(name)).map((name) => `${name} is read, not documented`),
  ];
}
