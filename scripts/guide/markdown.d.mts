/** A text as it may stand in a cell of a table. */
export function oneLine(text?: string): string;
/** Code as it may stand in a cell; nothing for none. */
export function code(text?: string): string;
/** A table: the titles of its columns, then its rows. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string;
/** The address of a heading within its page, as code hosts make it. */
export function anchorOf(heading: string): string;
/** A text whose blocks of code say their language alone, with `-live` where they are to be shown at work. */
export function plainFences(text: string): string;
