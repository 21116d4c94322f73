import type { HubError, HubErrorCode } from '../../api/hub-error.js';

/** The states of an element, as in `element.state` and `:state(…)`. */
export type ElementState = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** What went wrong, for the portal's own handling and monitoring. Holds no token and no customer data. */
export interface HubErrorDetail {
  readonly code: HubErrorCode;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Whether asking again may help. */
  readonly retryable: boolean;
  /** Identifies the failed request in the API's logs. */
  readonly trackingId: string | undefined;
  /** English, for developers. */
  readonly message: string;
}

/** An event of the library: bubbles and crosses shadow roots, with a typed `detail`. */
export class HubEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, options: { cancelable?: boolean } = {}) {
    super(type, { detail, bubbles: true, composed: true, ...options });
  }
}

/** Sent once, when an element shows data for the first time. */
export class HubReadyEvent extends HubEvent<Record<string, never>> {
  constructor() {
    super('hub-ready', {});
  }
}

/** Sent when an element cannot show what it was asked for. */
export class HubErrorEvent extends HubEvent<HubErrorDetail> {
  constructor(error: HubError) {
    super('hub-error', errorDetail(error));
  }
}

/** Sent once for a hub when the visitor is signed out and the token source cannot help. */
export class HubAuthRequiredEvent extends HubEvent<HubErrorDetail> {
  constructor(error: HubError) {
    super('hub-auth-required', errorDetail(error));
  }
}

/** Sent when an element's `state` changes. */
export class HubStateChangeEvent extends HubEvent<{ readonly state: ElementState }> {
  constructor(state: ElementState) {
    super('hub-state-change', { state });
  }
}

/** What became of a change on the server. */
export interface HubNoticeDetail {
  readonly kind: 'done' | 'failed';
  /** One sentence, in the element's language. May name customers and tags. */
  readonly message: string;
  /** Takes the change back; absent where that cannot be done. */
  readonly undo: (() => void) | undefined;
}

/**
 * Sent when something was changed on the server, or could not be. Cancelable: a page that calls `preventDefault()` says it in its own way;
 * otherwise the element says it in a line of its own.
 */
export class HubNoticeEvent extends HubEvent<HubNoticeDetail> {
  constructor(detail: HubNoticeDetail) {
    super('hub-notice', detail, { cancelable: true });
  }
}

function errorDetail({ code, status, retryable, trackingId, message }: HubError): HubErrorDetail {
  return { code, status, retryable, trackingId, message };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-ready': HubReadyEvent;
    'hub-error': HubErrorEvent;
    'hub-auth-required': HubAuthRequiredEvent;
    'hub-state-change': HubStateChangeEvent;
    'hub-notice': HubNoticeEvent;
  }
}
