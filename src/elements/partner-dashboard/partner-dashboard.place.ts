import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { boxOnScreen, windowSize } from '../../core/element/on-screen.js';
import type { Hub } from '../../core/hub/hub.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { shownSection } from './partner-dashboard.slices.js';

/** Where in the window a section has to be so that it is the one that is read: so much of its height from the top. */
const READING_LINE = 0.25;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly currentHub: Hub | undefined;
  readonly isConnected: boolean;
}

/**
 * Knows which section is read, and goes to another one. With `url-state` the page's address keeps it: it follows the reader, and a page that is opened
 * with it begins there.
 */
export class SectionPlace implements ReactiveController {
  /** The key of the section that is read; undefined: the first. */
  current?: string;
  private readonly shared: SliceController<string | undefined>;
  private observer?: IntersectionObserver;
  private readonly observed = new Set<Element>();
  /** Where somebody went, and what was on the reading line then: at the end of a page it may be a section before. */
  private target?: { readonly key: string; readonly line: string };

  constructor(private readonly host: Host) {
    this.shared = new SliceController(host, shownSection);
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    this.followSections();
    this.followAddress();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.observed.clear();
    this.target = undefined;
  }

  /** Goes to a section: its heading comes to the top and has the focus. */
  go(key: string): void {
    const section = this.scrollTo(key);
    section?.querySelector<HTMLElement>('[role=heading]')?.focus({ preventScroll: true });
    this.tell(key);
  }

  private scrollTo(key: string): Element | undefined {
    const section = this.sections.find(({ dataset }) => dataset['section'] === key);
    if (!section) return undefined;
    section.scrollIntoView({ behavior: 'instant', block: 'start' });
    this.target = { key, line: this.onLine.join() };
    this.mark(key);
    return section;
  }

  private followSections(): void {
    const { sections } = this;
    this.observer ??= new IntersectionObserver(() => this.look(), {
      rootMargin: `-${READING_LINE * 100}% 0px -${(1 - READING_LINE) * 100}% 0px`,
    });
    for (const section of sections) {
      if (!this.observed.has(section)) this.observer.observe(section);
      this.observed.add(section);
    }
    for (const section of this.observed) {
      if (sections.includes(section as HTMLElement)) continue;
      this.observer.unobserve(section);
      this.observed.delete(section);
    }
  }

  /** The address names another section than the one that is read: the page was opened with it, or somebody went back. */
  private followAddress(): void {
    const { value } = this.shared;
    if (!this.keepsAddress || value === undefined || value === this.current) return;
    this.scrollTo(value);
  }

  /** Something crossed the reading line. */
  private look(): void {
    const { onLine, target } = this;
    if (onLine.length === 0 || target?.line === onLine.join()) return;
    this.target = undefined;
    const [key] = onLine;
    if (key === this.current || (this.current === undefined && key === this.keys[0])) return;
    this.mark(key);
    this.tell(key);
  }

  private mark(key: string | undefined): void {
    if (key === this.current) return;
    this.current = key;
    this.host.requestUpdate();
  }

  /** The first section is where a page begins anyhow. */
  private tell(key: string | undefined): void {
    if (this.keepsAddress) this.shared.set(key === this.keys[0] ? undefined : key);
  }

  private get keepsAddress(): boolean {
    return Boolean(this.host.currentHub?.settings.urlState);
  }

  private get sections(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-section]')];
  }

  private get keys(): readonly string[] {
    return this.sections.map(({ dataset }) => dataset['section']!);
  }

  /** The sections on the reading line; several where they stand side by side. */
  private get onLine(): readonly string[] {
    const line = windowSize(this.host.ownerDocument).height * READING_LINE;
    return this.sections.flatMap((section) => {
      const { top, bottom } = boxOnScreen(section);
      return top <= line && line < bottom ? section.dataset['section']! : [];
    });
  }
}
