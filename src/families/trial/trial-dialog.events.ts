import type { NewTrial } from '../../api/contract.js';

/** A person sent the form; what was entered is valid. */
export class TrialRequestEvent extends CustomEvent<{ readonly request: NewTrial }> {
  constructor(request: NewTrial) {
    super('trial-request', { detail: { request } });
  }
}

/** A person closed the dialog. */
export class TrialDialogCloseEvent extends CustomEvent<null> {
  constructor() {
    super('trial-dialog-close');
  }
}
