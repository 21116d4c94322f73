/** Markdown that other tools read as it is meant. */

/** Tags outside of code: code hosts leave them out, and Storybook would make elements of them. */
const withTagsAsCode = (text) => text.replace(/(`[^`]*`)|(<[^<>\s][^<>]*>)/g, (_, code, tag) => code ?? `\`${tag}\``);

const inCell = (text) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A text as it may stand in a cell of a table. */
export const oneLine = (text = '') => withTagsAsCode(inCell(text.trim().replace(/\n\* /g, ' · ')));

/** Code as it may stand in a cell; nothing for none. */
export const code = (text) => (text ? `\`${inCell(text)}\`` : '');

/** A table: the titles of its columns, then its rows. */
export function table(titles, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The address of a heading within its page, as code hosts make it. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** A text whose blocks of code say their language alone, with `-live` where they are to be shown at work. */
export const plainFences = (text) =>
  text.replace(
    /^```([\w-]+)(.*)$/gm,
    (_, language, words) => `\`\`\`${language}${/\blive\b/.test(words) ? '-live' : ''}`,
  );
