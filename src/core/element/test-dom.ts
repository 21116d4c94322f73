/** What is set on a prototype that does not have it. */
function fill(target: object, members: Record<string, unknown>): void {
  const missing = Object.entries(members).filter(([name]) => !(name in target));
  Object.assign(target, Object.fromEntries(missing));
}

/** Nothing has a size there, so none changes. */
class UnchangedSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Everything is in view. */
class AllInView {
  constructor(private readonly callback: (entries: readonly object[]) => void) {}

  observe(target: Element): void {
    queueMicrotask(() => this.callback([{ target, isIntersecting: true }]));
  }

  unobserve(): void {}
  disconnect(): void {}
}

/** No query of the medium holds, ever. */
const noMedium = (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} });

function partsOf(element: Element) {
  const names = () => new Set((element.getAttribute('part') ?? '').split(/\s+/).filter(Boolean));
  const write = (parts: Set<string>) => element.setAttribute('part', [...parts].join(' '));
  return {
    contains: (name: string) => names().has(name),
    add: (...added: string[]) => write(new Set([...names(), ...added])),
    remove: (...removed: string[]) => write(new Set([...names()].filter((name) => !removed.includes(name)))),
    toggle(name: string, force = !names().has(name)) {
      if (force) this.add(name);
      else this.remove(name);
      return force;
    },
  };
}

const formMembers = {
  form: null,
  labels: [],
  validity: { valid: true },
  validationMessage: '',
  willValidate: true,
  checkValidity: () => true,
  reportValidity: () => true,
  setFormValue() {},
  setValidity() {},
};

const internals = () => ({ ...formMembers, states: new Set() });

/** An attribute that says whether it is open, and nothing else: there are no layers. */
const opening = (attribute: string, isOpen: boolean) =>
  function (this: Element) {
    this.toggleAttribute(attribute, isOpen);
  };

function lazily(target: object, name: string, value: (owner: object) => unknown): void {
  if (name in target) return;
  const made = new WeakMap<object, unknown>();
  Object.defineProperty(target, name, {
    configurable: true,
    get(this: object) {
      if (!made.has(this)) made.set(this, value(this));
      return made.get(this);
    },
    set(this: object, given: unknown) {
      made.set(this, given);
    },
  });
}

/**
 * Lets elements come alive in the documents of jsdom and happy-dom, in which applications test their own code: what those do not know is there, and does
 * nothing. They draw nothing either, so nothing is lost; in browsers nothing is touched.
 */
export function fillTestDom(): void {
  if (!/\b(jsdom|HappyDOM)\b/i.test(navigator.userAgent)) return;
  const view = document.defaultView as Window & typeof globalThis;
  for (const global of [globalThis, view]) {
    const { ResizeObserver = UnchangedSizes, matchMedia = noMedium } = global;
    // Where there is an observer, it never tells of anything.
    Object.assign(global, { ResizeObserver, matchMedia, IntersectionObserver: AllInView });
  }
  fill(CSSStyleSheet.prototype, { replaceSync() {} });
  for (const root of [Document.prototype, ShadowRoot.prototype]) lazily(root, 'adoptedStyleSheets', () => []);
  lazily(Element.prototype, 'part', (element) => partsOf(element as Element));
  if (typeof ElementInternals === 'function') {
    fill(ElementInternals.prototype, formMembers);
    lazily(ElementInternals.prototype, 'states', () => new Set());
  }
  fill(HTMLElement.prototype, {
    attachInternals: internals,
    checkVisibility: () => true,
    showPopover: opening('popover-open', true),
    hidePopover: opening('popover-open', false),
  });
  fill(HTMLDialogElement.prototype, {
    showModal: opening('open', true),
    show: opening('open', true),
    close: opening('open', false),
  });
}
