import { warnOnce } from '../../warn-once.js';
import type { Formats } from '../texts/formats.js';
import { fieldFormats, singleText, usualFormat, writtenField } from './field-format.js';

/** What fields are read from. */
export type FieldSource = Readonly<Record<string, unknown>>;

/** `{{path}}` or `{{path | format}}`. */
const placeholder = /\{\{([^{}|]*)(?:\|([^{}|]*))?\}\}/g;

/** A text with fields in it: words of the page and fields, in turn. */
export type FieldText = readonly (string | Field)[];

/** Takes a text apart; one without fields is one piece. */
export function readFields(text: string, owner: string): FieldText {
  const pieces: (string | Field)[] = [];
  let end = 0;
  for (const found of text.matchAll(placeholder)) {
    const [whole, path = '', format] = found;
    if (found.index > end) pieces.push(text.slice(end, found.index));
    pieces.push(new Field(path.trim(), format?.trim(), owner));
    end = found.index + whole.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** A field of what a template shows: `displayName`, `licenses.total`. Only what the data themselves hold is found. */
export class Field {
  /** Whether the page says how it is written. */
  readonly isFormatted: boolean;
  private readonly segments: readonly string[];
  private readonly format: string | undefined;

  /** @param owner whose template it is, for what is said of mistakes */
  constructor(
    private readonly path: string,
    format: string | undefined,
    private readonly owner: string,
  ) {
    this.segments = path.split('.');
    this.isFormatted = format !== undefined;
    this.format = format ?? usualFormat(path);
    if (format !== undefined && !Object.hasOwn(fieldFormats, format)) this.warnOfFormat(format);
  }

  /** In words; '' for what is not there. */
  write(source: FieldSource, formats: Formats): string {
    return writtenField(this.read(source), this.format, formats);
  }

  /** As it is; '' for what is not there, and for what is no single value. */
  raw(source: FieldSource): string {
    return singleText(this.read(source));
  }

  private read(source: FieldSource): unknown {
    let value: unknown = source;
    for (const segment of this.segments) {
      if (value === null || value === undefined) return undefined;
      if (typeof value !== 'object' || !Object.hasOwn(value, segment)) return this.warnOfPath(source);
      value = (value as FieldSource)[segment];
    }
    return value;
  }

  private warnOfPath(source: FieldSource): undefined {
    const known = Object.entries(source).flatMap(([name, value]) => pathsOf(name, value));
    warnOnce(`{{${this.path}}} in a template of <${this.owner}>: there is no such field. Known: ${known.join(', ')}.`);
  }

  private warnOfFormat(format: string): void {
    const known = Object.keys(fieldFormats).join(', ');
    warnOnce(
      `{{${this.path} | ${format}}} in a template of <${this.owner}>: there is no such format. Known: ${known}.`,
    );
  }
}

function pathsOf(name: string, value: unknown): readonly string[] {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name];
}
