import { html, nothing, render } from 'lit';
import { dress } from '../../core/element/late-styles.js';
import { scrollTargets } from '../../core/element/on-screen.js';
import { openOverlay } from '../overlay/open-overlay.js';
import type { OpenOverlay } from '../overlay/open-overlay.js';
import { placeBeside } from './place-beside.js';
import { tooltipStyles } from './tooltip.styles.js';
import type { TooltipContent, TooltipTarget } from './tooltip.js';

/** What happens around an open tooltip. */
interface Surroundings {
  /** Escape was pressed. */
  close(): void;
  /** Something was pressed, scrolled or sized anywhere in the page. */
  readonly listener: EventListenerObject;
}

let lastId = 0;

/**
 * The box of one open tooltip: a popover in the root of its element, which describes its anchor.
 */
export class TooltipBox {
  private readonly box: HTMLElement;
  private readonly overlay: OpenOverlay;
  private readonly life = new AbortController();

  constructor(
    root: HTMLElement | DocumentFragment,
    private readonly target: TooltipTarget,
    { close, listener }: Surroundings,
  ) {
    this.box = boxIn(root.ownerDocument);
    this.say(target.content);
    dress(root.getRootNode() as ShadowRoot, tooltipStyles);
    root.append(this.box);
    this.box.showPopover();
    this.overlay = openOverlay({ element: this.box, close });
    describe(target.anchor, this.box.id, true);
    this.move();
    this.listen(listener);
  }

  /** Whether a node belongs to it. */
  contains(node: Node): boolean {
    return this.box.contains(node);
  }

  /** Says something else. */
  say(content: TooltipContent): void {
    render(typeof content === 'string' ? html`<span .textContent=${content}></span>` : content, this.box);
  }

  /** Places it beside its anchor again. */
  move(): void {
    placeBeside(this.box, this.target.near ?? this.target.anchor);
  }

  /** Takes it away and forgets what it said. */
  close(): void {
    describe(this.target.anchor, this.box.id, false);
    this.life.abort();
    this.overlay.end();
    render(nothing, this.box);
    this.box.remove();
  }

  /** What closes or moves an open tooltip happens anywhere in the page in which its host is now. */
  private listen(listener: EventListenerObject): void {
    const { ownerDocument } = this.box;
    const { signal } = this.life;
    ownerDocument.addEventListener('pointerdown', listener, { capture: true, signal });
    ownerDocument.defaultView?.addEventListener('resize', listener, { signal });
    for (const target of scrollTargets(this.box))
      target.addEventListener('scroll', listener, { capture: true, signal });
  }
}

function boxIn(document: Document): HTMLElement {
  const box = document.createElement('div');
  box.id = `hub-tooltip-${(lastId += 1)}`;
  box.className = 'tooltip';
  box.popover = 'manual';
  box.role = 'tooltip';
  box.setAttribute('part', 'tooltip');
  return box;
}

/** Adds the tooltip to what describes an element, or takes it away again. */
function describe(element: Element, id: string, isDescribed: boolean): void {
  const ids = new Set((element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (isDescribed) ids.add(id);
  else ids.delete(id);
  if (ids.size > 0) element.setAttribute('aria-describedby', [...ids].join(' '));
  else element.removeAttribute('aria-describedby');
}
