import { HubError } from '../api/hub-error.js';
import { loaderClaims, noteCopy } from '../core/copies.js';
import { MissingCode } from '../core/import-again.js';
import { lateCode } from '../core/late-code.js';
import { checkedPrefix, prefixed, register, warnAboutOther } from '../core/element/register.js';
import type { DefineOptions, ElementClass } from '../core/element/register.js';
import { warnOnce } from '../warn-once.js';
import { elementModules } from './element-modules.js';
import { checkTags, elementTags } from '../element-tags.js';
import type { ElementTag } from '../element-tags.js';
import { PartnerHub } from '../elements/partner-hub/partner-hub.js';
import { followRoot, foundIn } from './observed-root.js';
import type { Root } from './observed-root.js';
import { reserveHeights, reserveHeightsIn } from './reserved-heights.js';
import { version } from '../version.js';

/** The classes that `load()` answers with, in the order of the tags. */
export type LoadedClasses<Tags extends readonly ElementTag[]> = {
  -readonly [Index in keyof Tags]: Awaited<ReturnType<(typeof elementModules)[Tags[Index]]>>;
};

/** The tags that are looked for: with and without a prefix. */
const wanted = new Map<string, { tag: ElementTag; prefix: string }>();
/** Elements whose code is to come, until the end of the task in which they were added. */
const found: Element[] = [];
const coming = new Set<string>();
const missing = new Set<string>();
/** Each looks through an observed root. */
const looks = new Set<() => void>();

/**
 * Looks for the tags under a prefix too: `acme-kpi-card` is registered when it first stands in the page. The plain tags are looked for without
 * a call. Calling it again does nothing; when another version of the library looks for the same tags, it warns once and leaves them to that one; when
 * another has registered some, it warns once and looks for the rest.
 * @example define({ prefix: 'acme' }) // <acme-customer-list>
 */
export function define(options: DefineOptions = {}): void {
  const prefix = checkedPrefix(options.prefix);
  if (typeof document === 'undefined' || wanted.has(prefixed('partner-hub', prefix)) || !claim(prefix)) return;
  noteCopy();
  const isFirst = wanted.size === 0;
  for (const tag of elementTags) {
    const name = prefixed(tag, prefix);
    wanted.set(name, { tag, prefix });
    // Who has it already is said now: a tag that is registered is never brought.
    warnAboutOther(name);
  }
  reserveHeights(prefix);
  if (isFirst) observePage();
  else for (const look of looks) look();
}

/**
 * Brings the elements inside a shadow root of the page's own, now and when they are added. The document is observed from the start; the
 * elements' own shadow roots need it not.
 * @returns Ends it; what is registered stays.
 */
export function observe(root: Root): () => void {
  if (typeof document === 'undefined') return () => {};
  let isObserved = true;
  const bringAll = (part: ParentNode) => {
    bringFrom(part);
    void replaceIn(part, () => isObserved);
  };
  const release = reserveHeightsIn(root);
  const look = () => bringAll(root);
  looks.add(look);
  const end = followRoot(root, bringAll);
  return () => {
    isObserved = false;
    end();
    release();
    looks.delete(look);
  };
}

/**
 * Loads elements before they stand anywhere, and registers them.
 * @returns Their classes. Rejects with a TypeError for a name that is none, and with a `HubError` `network` when the code does not come.
 * @example const [KpiCard] = await load('kpi-card');
 */
export async function load<Tags extends readonly ElementTag[]>(...tags: Tags): Promise<LoadedClasses<Tags>> {
  checkTags(tags);
  const classes = await Promise.all(tags.map(classOf));
  for (const [name, { tag, prefix }] of wanted) {
    const element = classes[tags.indexOf(tag)];
    if (element && !customElements.get(name)) registerInside(element, prefix);
  }
  return classes as LoadedClasses<Tags>;
}

/** Two loaders on a page would load everything twice: the first version to look for a prefix keeps it. */
function claim(prefix: string): boolean {
  const claims = loaderClaims();
  const other = claims.get(prefix) ?? version;
  claims.set(prefix, other);
  warnAboutOther(prefixed('partner-hub', prefix), other);
  return other === version;
}

/** The document; and what did not come is asked for again when the connection or the visitor is back. */
function observePage(): void {
  observe(document);
  const lookAgain = () => {
    if (missing.size > 0) for (const look of looks) look();
  };
  addEventListener('online', lookAgain);
  document.addEventListener('visibilitychange', lookAgain);
}

/** Finds an element and those inside it: what was added in one go is brought together. */
function bringFrom(part: ParentNode): void {
  for (const element of foundIn(part, ':not(:defined)'))
    if (wanted.has(element.localName) && found.push(element) === 1) queueMicrotask(bringFound);
}

/** Brings what a visitor sees first, the others when that shows. */
function bringFound(): void {
  const elements = found.splice(0);
  const seen = elements.filter(isInSight);
  for (const element of seen) void bring(element);
  const others = elements.filter(({ localName }) => !coming.has(localName));
  const bringOthers = () => {
    for (const element of others) void bring(element);
  };
  if (seen.length === 0) bringOthers();
  else if (others.length > 0)
    // Without that code all come at once.
    import('./others-later.js').then(({ bringLater }) => bringLater(others, seen, bring), bringOthers);
}

/** Whether a visitor sees where an element will stand: one that has no box ends at the top. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Puts elements in the place of boxes that stand in for them; the observer then sees the elements. What does so comes when there is such a box. */
async function replaceIn(part: ParentNode, isObserved: () => boolean): Promise<void> {
  if (foundIn(part, '[data-hub]').length === 0) return;
  try {
    const { replaceStandIns } = await lateCode(() => import('./stand-ins.js'));
    missing.delete('data-hub');
    if (isObserved()) replaceStandIns(part, (name) => wanted.has(name));
  } catch (error) {
    noteMissing('data-hub', error);
  }
}

async function bring({ localName: name }: Element): Promise<void> {
  if (coming.has(name)) return;
  coming.add(name);
  const { tag, prefix } = wanted.get(name)!;
  try {
    const element = await classOf(tag);
    missing.delete(name);
    if (!customElements.get(name)) registerInside(element, prefix);
  } catch (error) {
    noteMissing(name, error);
  } finally {
    coming.delete(name);
  }
}

function noteMissing(name: string, error: unknown): void {
  if (!(error instanceof HubError)) throw error;
  missing.add(name);
  warnOnce(`${error.message} It is asked for again when such a tag is added, or the browser is online again.`);
}

/** The provider is registered before those who ask it. */
function registerInside(element: ElementClass, prefix: string): void {
  register(PartnerHub, { prefix });
  register(element, { prefix });
}

async function classOf(tag: ElementTag): Promise<ElementClass> {
  try {
    return await elementModules[tag]();
  } catch (cause) {
    if (!(cause instanceof MissingCode)) throw cause;
    throw new HubError('network', `The code of <${tag}> did not come; is the folder of the script tag complete?`, {
      cause,
    });
  }
}
