import { elementTags } from './element-tags.js';
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
  const found = [...root.querySelectorAll<HTMLElement & { state?: string }>(elementTags.join(','))];
  return { version, elements: found.map(report) };
}

function report(element: HTMLElement & { state?: string }): ElementReport {
  const { localName: tag, state } = element;
  const defined = element.matches(':defined');
  return { tag, defined, state, advice: adviceFor({ tag, defined, state }) };
}

function adviceFor({ tag, defined, state }: Pick<ElementReport, 'tag' | 'defined' | 'state'>): string | undefined {
  if (!defined)
    return (
      `<${tag}> is not registered: import 'partner-hub-elements/define' or 'partner-hub-elements/define/${tag}'. ` +
      'With the script tag its code comes by itself: the console says when a file is missing, and a shadow root has to be named by observe(root).'
    );
  if (state === 'error') return 'It failed: listen for hub-error, or look at what it shows.';
  if (state === 'idle') return 'It waits for an attribute, or the hub is logged out.';
  return undefined;
}
