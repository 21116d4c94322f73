/** A number as texts take it: `value` decides the plural, `shown` is how it is written. Made by `Formats.count`. */
export interface Count {
  readonly value: number;
  readonly shown: string;
}
