import { HubEvent } from '../../core/element/hub-events.js';
import type { Dismissal } from '../../domain/attention/dismissals.js';
import { ownCopy } from '../../core/own-copy.js';

/** Sent when a person dismissed a reason or took that back: `dismissed` is all that is dismissed then, for the page to keep. */
export class HubAttentionChangeEvent extends HubEvent<{ readonly dismissed: readonly Dismissal[] }> {
  constructor(dismissed: readonly Dismissal[]) {
    super('hub-attention-change', { dismissed: ownCopy(dismissed) });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-attention-change': HubAttentionChangeEvent;
  }
}
