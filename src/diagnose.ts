import { allElements } from './all-elements.js';
import { HubElement } from './core/element/hub-element.js';
import { version } from './version.js';

/** What `diagnose()` found of one element. */
export interface ElementReport {
  readonly tag: string;
  /** False: the tag stands in the page but nothing registered it. */
  readonly defined: boolean;
  /** The element's state; undefined for elements without one. */
  readonly state: string | undefined;
  /** What to do, in words. */
  readonly advice: string | undefined;
}

/** What `diagnose()` found on the page. */
export interface PageReport {
  readonly version: string;
  readonly elements: readonly ElementReport[];
}

/**
 * Looks for the usual mistakes of a page: tags that nothing registered, elements without a source, elements that failed.
 * Meant for the browser's console and for support; it holds no token and no customer data.
 * @param root Where to look; shadow roots inside are not entered. Default: the whole page.
 */
export function diagnose(root: ParentNode = document): PageReport {
  const tags = allElements.map(({ tag }) => tag);
  const found = [...root.querySelectorAll<HTMLElement>(tags.join(','))];
  return { version, elements: found.map(report) };
}

function report(element: HTMLElement): ElementReport {
  const tag = element.localName;
  const defined = element.matches(':defined');
  const state = element instanceof HubElement ? element.state : undefined;
  return { tag, defined, state, advice: adviceFor({ tag, defined, state }) };
}

function adviceFor({
  tag,
  defined,
  state,
}: {
  tag: string;
  defined: boolean;
  state: string | undefined;
}): string | undefined {
  if (!defined)
    return `<${tag}> is not registered: import 'partner-hub-elements/define' or 'partner-hub-elements/define/${tag}'.`;
  if (state === 'error') return 'It failed: listen for hub-error, or look at what it shows.';
  if (state === 'idle') return 'It waits for an attribute, or the hub is logged out.';
  return undefined;
}
