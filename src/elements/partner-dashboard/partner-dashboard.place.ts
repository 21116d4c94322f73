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

/** Where a section is, px. */
interface Place {
  /** In the window. */
  readonly top: number;
  /** Below the top of the dashboard: scrolling does not change it. */
  readonly offset: number;
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
  /** Where somebody went. It is what is read until the page is scrolled, also while figures come above it, and at the end of a page. */
  private target?: { readonly key: string; readonly place: Place };

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
    const section = this.sectionOf(key);
    if (!section) return undefined;
    section.scrollIntoView({ behavior: 'instant', block: 'start' });
    this.target = { key, place: this.placeOf(section) };
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
    const { onLine } = this;
    if (onLine.length === 0 || this.staysAtTarget()) return;
    const [key] = onLine;
    if (key === this.current || (this.current === undefined && key === this.keys[0])) return;
    this.mark(key);
    this.tell(key);
  }

  /** Whether nobody left the section that somebody went to; what was pushed away by what came above it is brought back. */
  private staysAtTarget(): boolean {
    const { target } = this;
    const section = target && this.sectionOf(target.key);
    if (!section) return false;
    const now = this.placeOf(section);
    const moved = now.top - target.place.top;
    if (Math.abs(moved) < 2) return true;
    const pushed = now.offset - target.place.offset;
    const isPushed = Math.abs(moved - pushed) < 2;
    if (isPushed) this.scrollTo(target.key);
    return isPushed;
  }

  private placeOf(section: Element): Place {
    const { top } = boxOnScreen(section);
    return { top, offset: top - boxOnScreen(this.host).top };
  }

  private mark(key: string | undefined): void {
    if (key === this.current) return;
    this.current = key;
    // It may be in the middle of drawing.
    queueMicrotask(() => this.host.requestUpdate());
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

  private sectionOf(key: string): HTMLElement | undefined {
    return this.sections.find(({ dataset }) => dataset['section'] === key);
  }

  private get keys(): readonly string[] {
    return this.sections.map(({ dataset }) => dataset['section']!);
  }

  /** The sections on the reading line: several where they stand side by side, the first where it is below, none between two. */
  private get onLine(): readonly string[] {
    const line = windowSize(this.host.ownerDocument).height * READING_LINE;
    return this.sections.flatMap((section, index) => {
      const { top, bottom } = boxOnScreen(section);
      return (top <= line || index === 0) && line < bottom ? section.dataset['section']! : [];
    });
  }
}
