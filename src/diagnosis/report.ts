import type { ElementState } from '../core/element/hub-events.js';
import type { ElementPlace } from './place.js';
import type { FindingCode } from './clue.js';

/** How much a finding matters: `error` keeps something from showing, `warning` may, `info` is as it should be and good to know. */
export type FindingSeverity = 'error' | 'warning' | 'info';

/** Something that `diagnose()` found. Words are in the language of the report. */
export interface Finding {
  /** Stays the same in every language. */
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** The elements that it is about; empty: the whole page. */
  readonly elements: readonly ElementPlace[];
  /** What was seen. */
  readonly seen: string;
  /** What to do. */
  readonly advice: string;
}

/** The last failure of an element: nothing of what was asked or answered. */
export interface FailureFacts {
  readonly code: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Identifies the request in the API's logs. */
  readonly trackingId?: string;
  /** Where the answer did not fit the contract first: `listCustomers items.3.licenses.total`. */
  readonly misfit?: string;
}

/** Where an element's data come from. */
export interface SourceFacts {
  /** `data`: the page gives the element its answer; `own`: an object with `ask()`. */
  readonly kind: 'http' | 'demo' | 'own' | 'data' | 'none';
  /** The address of the API without user name, query and fragment. */
  readonly apiBase?: string;
  /** How callers are known. */
  readonly identity?: 'token-url' | 'getToken' | 'cookies';
  /** The token URL without user name, query and fragment. */
  readonly tokenUrl?: string;
  readonly credentials?: string;
}

/** An element of the page. */
export interface ElementFacts extends ElementPlace {
  /** False: nothing registered its tag. */
  readonly isDefined: boolean;
  /** The version of the library that registered it. */
  readonly version?: string;
  readonly state?: ElementState;
  readonly source?: SourceFacts;
  readonly failure?: FailureFacts;
}

/** The page and the browser. */
export interface PageFacts {
  /** Of the copy that looked. */
  readonly version: string;
  /** Of every copy on the page that is used. */
  readonly copies: readonly string[];
  readonly hasLoader: boolean;
  readonly origin: string;
  readonly isSecure: boolean;
  readonly isOnline: boolean;
  /** The browser's own words for itself. */
  readonly browser: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** Of the window, in CSS pixels: `1280 × 720`. */
  readonly window: string;
  /** What the library needs and this browser has not. */
  readonly lacking: readonly string[];
}

/**
 * What `diagnose()` found: plain data for JSON, and `text` to be read or put into a ticket. It holds no token, no answer, no value of a header, no
 * name and no id of a customer.
 */
export interface DiagnosisReport {
  /** When it was made, RFC 3339. */
  readonly at: string;
  readonly findings: readonly Finding[];
  readonly page: PageFacts;
  readonly elements: readonly ElementFacts[];
  /** All of it in words. */
  readonly text: string;
  /** The same as `text`: `String(report)`. */
  toString(): string;
}
