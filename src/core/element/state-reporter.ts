import type { HubError } from '../../api/hub-error.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { Shown } from './element-state.js';
import { HubErrorEvent, HubReadyEvent, HubStateChangeEvent } from './hub-events.js';
import type { ElementState } from './hub-events.js';
import { cameToShow } from './paint-turn.js';
import { announcementOf } from './state-views.js';

/** An element whose state is told. */
interface Host extends HTMLElement {
  readonly renderRoot: HTMLElement;
}

/**
 * Tells what an element shows to everybody who does not look at it: the page by `state`, events and `:state(…)`; assistive technology by
 * `aria-busy` and by one live region that stands before its words come.
 */
export class StateReporter {
  /** The state that was told last. */
  state: ElementState = 'idle';
  /** Where the element speaks. */
  readonly region: HTMLElement;
  private error?: HubError;
  private says?: string;
  private wasReady = false;

  /** @param maySay Whether this may be said aloud of the element's state. */
  constructor(
    private readonly host: Host,
    private readonly internals: ElementInternals,
    private readonly maySay: (words: string) => boolean,
  ) {
    this.region = document.createElement('div');
    this.region.className = 'visually-hidden';
    this.region.role = 'status';
  }

  /** Tells what changed. Without words nothing is said aloud. */
  report<Answer>(shown: Shown<Answer>, text: CommonTexts | undefined): void {
    const { state, error, says, isAsking } = shown;
    const busy = String(state === 'loading' || isAsking);
    if (this.host.renderRoot.ariaBusy !== busy) this.host.renderRoot.ariaBusy = busy;
    const isNews = state !== this.state || error !== this.error || says !== this.says;
    this.says = says;
    if (isNews && text && !shown.isQuiet) this.sayIfAllowed(announcementOf(shown, text));
    if (state !== this.state) this.enter(state);
    this.keepPlace(state === 'loading' && !text);
    if (error !== this.error) this.tell(error);
  }

  /** Says something aloud, once; the same words again are said again. */
  say(said: string): void {
    if (this.region.textContent !== said) this.region.textContent = said;
    else if (said) this.region.replaceChildren(said);
  }

  private sayIfAllowed(words: string): void {
    this.say(words && this.maySay(words) ? words : '');
  }

  private enter(state: ElementState): void {
    this.internals.states?.delete(this.state);
    this.internals.states?.add(state);
    this.state = state;
    this.host.dispatchEvent(new HubStateChangeEvent(state));
    if (state !== 'ready' || this.wasReady) return;
    this.wasReady = true;
    cameToShow(this.host);
    this.host.dispatchEvent(new HubReadyEvent());
  }

  /** While there are no words nobody knows how high the element will be: the place that the page keeps for it stays (src/loader/reserved-heights.ts). */
  private keepPlace(isWordless: boolean): void {
    if (isWordless) this.internals.states?.add('wordless');
    else this.internals.states?.delete('wordless');
  }

  private tell(error: HubError | undefined): void {
    this.error = error;
    if (error) this.host.dispatchEvent(new HubErrorEvent(error));
  }
}
