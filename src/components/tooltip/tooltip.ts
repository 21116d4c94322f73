import { noChange } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import { importAgain } from '../../core/import-again.js';
import type { TooltipBox } from './tooltip-box.js';

/** What a tooltip says: a sentence, or a template (styled by the element's own styles). */
export type TooltipContent = string | TemplateResult;

/** An element that has a tooltip. */
export interface TooltipTarget {
  /** It is described by the tooltip, and keeps it open while it is hovered or has the focus. */
  readonly anchor: HTMLElement;
  readonly content: TooltipContent;
  /** What the tooltip is placed beside. Default: the anchor. */
  readonly near?: Element;
}

/** Finds what an element inside the host has to say; called for elements that carry no `tip`. */
export type TooltipFinder = (element: Element) => TooltipTarget | undefined;

type Cause = 'hover' | 'focus' | 'tap';

/** The pointer has to rest this long before a tooltip opens, and may be away this long before it closes; ms. */
const REST = { open: 250, close: 120 };

const contents = new WeakMap<Element, TooltipContent>();
/** The code of the box, once a tooltip was to open. */
let code: { readonly TooltipBox: typeof TooltipBox } | undefined;

class TipDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('tip(…) belongs to an element: <button ${tip(text)}>');
  }

  override update(part: ElementPart, [content]: [TooltipContent | undefined]) {
    if (content === undefined) contents.delete(part.element);
    else contents.set(part.element, content);
    return noChange;
  }

  render(_content: TooltipContent | undefined) {
    return noChange;
  }
}

/** Gives an element in a template a tooltip: `<button ${tip('How this is computed: …')}>`. Its host needs a `Tooltip` and the `tooltipStyles`. */
export const tip = directive(TipDirective);

const EVENTS = ['pointerover', 'pointerout', 'pointerup', 'focusin', 'focusout'] as const;

/** A tooltip that is shown, or is to be shown as soon as the code of its box is here. */
interface Shown extends TooltipTarget {
  readonly cause: Cause;
  readonly box?: TooltipBox;
}

/**
 * The one tooltip of an element: for everything in its shadow root that carries a `tip` or that `find` knows.
 * It opens by hover, keyboard focus and tap, can be hovered itself, closes with Escape and nothing else with it, stays inside the window (a
 * popover, so nothing clips it) and describes its anchor (`aria-describedby`). Nothing of it exists while it is closed.
 */
export class Tooltip implements ReactiveController {
  private open: Shown | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly find?: TooltipFinder,
  ) {
    host.addController(this);
  }

  /** The element that the tooltip now describes. */
  get anchor(): HTMLElement | undefined {
    return this.open?.anchor;
  }

  hostConnected(): void {
    for (const type of EVENTS) this.root.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.root.removeEventListener(type, this);
    this.hide();
  }

  /** What an open tooltip says may have changed with its host: another language, other figures. */
  hostUpdated(): void {
    if (!this.open?.box) return;
    if (!this.open.anchor.isConnected) return this.hide();
    const target = this.targetOf(this.open.anchor);
    if (target) this.open.box.say(target.content);
  }

  /** By their types: in another document events and nodes are of other classes than here. */
  handleEvent(event: Event): void {
    if (event.type.startsWith('pointer')) this.onPointer(event as PointerEvent);
    else if (event.type.startsWith('focus')) this.onFocus(event as FocusEvent);
    else this.onMove();
  }

  /** Opens the tooltip now; the first one of a page as soon as the code of its box is here. */
  show(target: TooltipTarget, cause: Cause = 'focus'): void {
    this.rest();
    this.hide();
    if (!code) return this.await({ ...target, cause });
    const surroundings = { close: () => this.hide(), listener: this };
    this.open = { ...target, cause, box: new code.TooltipBox(this.root, target, surroundings) };
  }

  /** Closes the tooltip, if it is open, and forgets what it said. */
  hide(): void {
    this.rest();
    this.open?.box?.close();
    this.open = undefined;
  }

  private get root(): HTMLElement | DocumentFragment {
    return this.host.renderRoot;
  }

  /** Without the code there is no tooltip; what it would have said stands elsewhere too. */
  private await(shown: Shown): void {
    this.open = shown;
    importAgain(() => import('./tooltip-box.js')).then(
      (module) => {
        code = module;
        if (this.open === shown && shown.anchor.isConnected) this.show(shown, shown.cause);
      },
      () => (this.open = undefined),
    );
  }

  private onPointer(event: PointerEvent): void {
    const isTouch = event.pointerType === 'touch';
    if (event.type === 'pointerdown') {
      if (!this.isInside(event.composedPath()[0])) this.hide();
    } else if (event.type === 'pointerup') {
      if (isTouch) this.onTap(event);
    } else if (isTouch || this.open?.cause === 'focus') {
      return;
    } else if (event.type === 'pointerover') {
      this.onOver(event);
    } else if (!this.isInside(event.relatedTarget)) {
      this.rest();
      if (this.open) this.timer = setTimeout(() => this.hide(), REST.close);
    }
  }

  private onOver(event: PointerEvent): void {
    if (this.isInside(event.target)) return this.rest();
    const target = this.targetOf(event.target);
    if (!target) return;
    this.rest();
    if (this.open) this.show(target, 'hover');
    else this.timer = setTimeout(() => this.showIfThere(target.anchor), REST.open);
  }

  /** The anchor may say something else than when the pointer came. */
  private showIfThere(anchor: HTMLElement): void {
    const target = anchor.isConnected && this.targetOf(anchor);
    if (target) this.show(target, 'hover');
  }

  private onTap(event: PointerEvent): void {
    const target = this.targetOf(event.target);
    if (target && this.open?.anchor !== target.anchor) this.show(target, 'tap');
    else if (!this.open?.box?.contains(event.target as Node)) this.hide();
  }

  private onFocus(event: FocusEvent): void {
    if (event.type === 'focusout') {
      if (this.open?.cause === 'focus') this.hide();
      return;
    }
    const element = event.target as Element;
    const target = element.matches(':focus-visible') ? this.targetOf(element) : undefined;
    if (target) this.show(target, 'focus');
  }

  /** Something was scrolled, or the window has another size: an anchor that moved away from the pointer is not hovered any more. */
  private onMove(): void {
    if (!this.open?.box) return;
    if (this.open.cause === 'hover' || !this.open.anchor.isConnected) this.hide();
    else this.open.box.move();
  }

  private isInside(target: EventTarget | null | undefined): boolean {
    if (!isNode(target) || !this.open) return false;
    return this.open.anchor.contains(target) || (this.open.box?.contains(target) ?? false);
  }

  private targetOf(target: EventTarget | null): TooltipTarget | undefined {
    if (!isNode(target) || target.nodeType !== Node.ELEMENT_NODE || this.open?.box?.contains(target)) return undefined;
    for (let element: Element | null = target as Element; element; element = element.parentElement) {
      const content = contents.get(element);
      if (content !== undefined) return { anchor: element as HTMLElement, content };
    }
    return this.find?.(target as Element);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

/** A node of any document. */
function isNode(target: EventTarget | null | undefined): target is Node {
  return target != null && 'nodeType' in target;
}
