/** A window that a link would have opened. */
interface OpenedWindow {
  readonly href: string;
  readonly target: string;
  readonly rel: string;
}

/** The windows that links would have opened in the running test. */
export interface OpenedWindows {
  readonly opened: readonly OpenedWindow[];
  /** Says whether a person has just done something, without which a browser opens no window. */
  activate(isActive: boolean): void;
}

/** Keeps links that a script follows from opening windows, in every test of the `describe` that it is called in. A person has just done something. */
export function openedWindows(): OpenedWindows {
  const { click } = HTMLAnchorElement.prototype;
  const opened: OpenedWindow[] = [];
  const activate = (isActive: boolean) =>
    void Object.defineProperty(navigator, 'userActivation', { value: { isActive }, configurable: true });
  beforeEach(() => {
    opened.length = 0;
    activate(true);
    HTMLAnchorElement.prototype.click = function () {
      opened.push({ href: this.href, target: this.target, rel: this.rel });
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    delete (navigator as { userActivation?: unknown }).userActivation;
  });
  return { opened, activate };
}
