import type { PropertyDeclaration } from 'lit';
import { listAttribute } from '../../core/element/attributes.js';

/** The properties that every table has. */
export interface TableProperties {
  /** Keys of the columns to show, in their order; default: all. Comma-separated or JSON in the attribute. */
  columns?: readonly string[];
  /** A column's key, with `-` in front for descending. */
  sort?: string;
  /** Rows in one request, 1 to 500. Default 100. */
  pageSize?: number;
}

/** How they are reactive properties, for the `static properties` of a class. */
export const tableProperties = {
  columns: { converter: listAttribute },
  sort: {},
  pageSize: { attribute: 'page-size', type: Number },
} as const satisfies Record<keyof TableProperties, PropertyDeclaration>;
