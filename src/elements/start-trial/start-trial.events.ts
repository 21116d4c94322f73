import type { NewTrial, Trial } from '../../api/contract.js';
import { HubEvent } from '../../core/element/hub-events.js';

/**
 * Sent when a person wants to start a trial, before the API is asked. Cancelable: the page calls `preventDefault()` and starts it itself; the
 * dialog closes then.
 */
export class HubTrialStartEvent extends HubEvent<{ readonly request: NewTrial }> {
  constructor(request: NewTrial) {
    super('hub-trial-start', { request }, { cancelable: true });
  }
}

/** Sent when a trial was started. */
export class HubTrialStartedEvent extends HubEvent<{ readonly trial: Trial }> {
  constructor(trial: Trial) {
    super('hub-trial-started', { trial });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-trial-start': HubTrialStartEvent;
    'hub-trial-started': HubTrialStartedEvent;
  }
}
