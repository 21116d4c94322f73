import { TooltipBox } from './tooltip-box.js';
import { isNode } from './tooltip.js';
import type { TooltipCause, TooltipMoment, TooltipTarget } from './tooltip.js';

/** The pointer has to rest this long before a tooltip opens, and may be away this long before it closes; ms. */
const REST = { open: 250, close: 120 };

/** A tooltip that is shown. */
interface Shown extends TooltipTarget {
  readonly cause: TooltipCause;
  readonly box: TooltipBox;
}

/** Opens and closes the tooltip of one element, by what happens in it. */
export class TooltipOpener {
  private open: Shown | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: () => HTMLElement | DocumentFragment,
    /** What an element inside has to say. */
    private readonly find: (target: EventTarget | null) => TooltipTarget | undefined,
  ) {}

  /** Takes what happened in the element. */
  take(moment: TooltipMoment): void {
    if (moment.type.startsWith('pointer')) this.onPointer(moment);
    else if (moment.type === 'keydown') this.onKey(moment);
    else this.onFocus(moment);
  }

  /** What happens around an open tooltip: something is pressed, scrolled or sized anywhere in the page. */
  handleEvent(event: Event): void {
    if (event.type !== 'pointerdown') this.onMove();
    else if (!this.isInside(event.composedPath()[0])) this.hide();
  }

  /** What the tooltip says may have changed. */
  sayAgain(): void {
    if (!this.open) return;
    if (!this.open.anchor.isConnected) return this.hide();
    const target = this.targetOf(this.open.anchor);
    if (target) this.open.box.say(target.content);
  }

  /** Opens the tooltip now. */
  show(target: TooltipTarget, cause: TooltipCause): void {
    this.hide();
    if (!target.anchor.isConnected) return;
    const surroundings = { close: () => this.hide(), listener: this };
    this.open = { ...target, cause, box: new TooltipBox(this.root(), target, surroundings) };
  }

  /** Closes the tooltip, if it is open, and forgets what it said. */
  hide(): void {
    this.rest();
    this.open?.box.close();
    this.open = undefined;
  }

  private onPointer(moment: TooltipMoment): void {
    const isTouch = moment.pointerType === 'touch';
    if (moment.type === 'pointerup') {
      if (isTouch) this.onTap(moment);
    } else if (isTouch || this.open?.cause === 'focus') {
      return;
    } else if (moment.type === 'pointerover') {
      this.onOver(moment);
    } else if (!this.isInside(moment.relatedTarget)) {
      this.rest();
      if (this.open) this.timer = setTimeout(() => this.hide(), REST.close);
    }
  }

  private onOver({ target: element }: TooltipMoment): void {
    if (this.isInside(element)) return this.rest();
    const target = this.targetOf(element);
    if (!target) return;
    this.rest();
    if (this.open) this.show(target, 'hover');
    else this.timer = setTimeout(() => this.showIfThere(target.anchor), REST.open);
  }

  /** The anchor may say something else than when the pointer came. */
  private showIfThere(anchor: HTMLElement): void {
    const target = this.targetOf(anchor);
    if (target) this.show(target, 'hover');
  }

  private onTap({ target: element }: TooltipMoment): void {
    const target = this.targetOf(element);
    if (target && this.open?.anchor !== target.anchor) this.show(target, 'tap');
    else if (!this.open?.box.contains(element as Node)) this.hide();
  }

  private onFocus({ type, target: element }: TooltipMoment): void {
    if (type === 'focusout') {
      if (this.open?.cause === 'focus') this.hide();
      return;
    }
    const target = (element as Element).matches(':focus-visible') ? this.targetOf(element) : undefined;
    if (target) this.show(target, 'focus');
  }

  /** A button that was closed with Escape says it again when it is pressed. */
  private onKey({ key, target }: TooltipMoment): void {
    const again = !this.open && (key === 'Enter' || key === ' ') ? this.targetOf(target) : undefined;
    if (again?.anchor.localName === 'button') this.show(again, 'focus');
  }

  /** An anchor that moved away from the pointer is not hovered any more. */
  private onMove(): void {
    if (this.open?.cause === 'hover' || !this.open?.anchor.isConnected) this.hide();
    else this.open.box.move();
  }

  private isInside(target: EventTarget | null | undefined): boolean {
    if (!isNode(target) || !this.open) return false;
    return this.open.anchor.contains(target) || this.open.box.contains(target);
  }

  private targetOf(target: EventTarget | null): TooltipTarget | undefined {
    return isNode(target) && this.open?.box.contains(target) ? undefined : this.find(target);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
