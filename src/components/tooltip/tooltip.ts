import { noChange } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import { importAgain } from '../../core/import-again.js';
import type { TooltipOpener } from './tooltip-opener.js';

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

/** What opens a tooltip. */
export type TooltipCause = 'hover' | 'focus' | 'tap';

/** What happened in an element that has tooltips, as it was then: an event forgets where it happened. */
export interface TooltipMoment {
  readonly type: string;
  readonly target: EventTarget | null;
  readonly relatedTarget: EventTarget | null;
  /** Of a pointer's. */
  readonly pointerType?: string;
  /** Of a key's. */
  readonly key?: string;
}

const contents = new WeakMap<Element, TooltipContent>();
/** The code that opens tooltips, once something in the page had something to say. */
let code: { readonly TooltipOpener: typeof TooltipOpener } | undefined;

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

/** Gives an element in a template a tooltip: `<button ${tip('How this is computed: …')}>`. Its host needs a `Tooltip`. */
export const tip = directive(TipDirective);

/** What may open a tooltip. */
const arrivals = ['pointerover', 'pointerup', 'focusin'] as const;
/** What comes after that; nobody listens for it before. */
const departures = ['pointerout', 'focusout', 'keydown'] as const;

/**
 * The one tooltip of an element: for everything in its shadow root that carries a `tip` or that `find` knows.
 * It opens by hover, keyboard focus and tap, can be hovered itself, closes with Escape and nothing else with it, stays inside the window (a
 * popover, so nothing clips it) and describes its anchor (`aria-describedby`). Nothing of it exists while it is closed, and most of its code comes
 * when the first anchor of a page is hovered, focused or tapped. Without that code there is no tooltip; what it would have said stands elsewhere too.
 */
export class Tooltip implements ReactiveController {
  private made?: TooltipOpener;
  /** What happened while the code is on its way: the last of each kind, in the order in which it happened. */
  private readonly missed = new Map<string, TooltipMoment>();

  constructor(
    private readonly host: LitElement,
    private readonly find?: TooltipFinder,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of arrivals) this.root.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of [...arrivals, ...departures]) this.root.removeEventListener(type, this);
    this.hide();
  }

  /** What an open tooltip says may have changed with its host: another language, other figures. */
  hostUpdated(): void {
    this.made?.sayAgain();
  }

  /** By their types: in another document events and nodes are of other classes than here. */
  handleEvent(event: Event): void {
    const { type, target, relatedTarget = null, pointerType, key } = event as PointerEvent & KeyboardEvent;
    const moment = { type, target, relatedTarget, pointerType, key };
    for (const departure of departures) this.root.addEventListener(departure, this);
    if (this.opener) return this.opener.take(moment);
    if (this.missed.size === 0 && !this.targetOf(target)) return;
    // A finger leaves what it tapped: that does not undo its tap.
    this.missed.delete(type);
    this.missed.set(type, moment);
    void this.makeUp();
  }

  /** Opens the tooltip as soon as its code is here. */
  async show(target: TooltipTarget, cause: TooltipCause = 'focus'): Promise<void> {
    (await this.ready())?.show(target, cause);
  }

  /** Closes the tooltip, if it is open, and forgets what it said. */
  hide(): void {
    this.missed.clear();
    this.made?.hide();
  }

  /** Undefined while the code is not here. */
  private get opener(): TooltipOpener | undefined {
    return (this.made ??= code && new code.TooltipOpener(() => this.root, this.targetOf));
  }

  private get root(): HTMLElement | DocumentFragment {
    return this.host.renderRoot;
  }

  private async makeUp(): Promise<void> {
    const opener = await this.ready();
    const moments = [...this.missed.values()];
    this.missed.clear();
    for (const moment of moments) opener?.take(moment);
  }

  /** Undefined where the code cannot be had; the next event asks again. */
  private async ready(): Promise<TooltipOpener | undefined> {
    code ??= await importAgain(() => import('./tooltip-opener.js')).catch(() => undefined);
    return this.opener;
  }

  private readonly targetOf = (target: EventTarget | null): TooltipTarget | undefined => {
    if (!isNode(target) || target.nodeType !== Node.ELEMENT_NODE) return undefined;
    for (let element: Element | null = target as Element; element; element = element.parentElement) {
      const content = contents.get(element);
      if (content !== undefined) return { anchor: element as HTMLElement, content };
    }
    return this.find?.(target as Element);
  };
}

/** A node of any document. */
export function isNode(target: EventTarget | null | undefined): target is Node {
  return target != null && 'nodeType' in target;
}
