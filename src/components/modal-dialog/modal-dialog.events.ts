import type { CloseReason } from '../overlay/modal-layer.js';

/** A person wants to close the dialog. Cancelable: then it stays as it is, and nothing is asked. */
export class CloseRequestEvent extends CustomEvent<{ readonly reason: CloseReason }> {
  constructor(reason: CloseReason) {
    super('close-request', { detail: { reason }, cancelable: true });
  }
}

/** A person closed the dialog; `open` says so already. Not sent when the host sets `open`. */
export class OpenChangeEvent extends CustomEvent<{ readonly open: boolean }> {
  constructor(open: boolean) {
    super('open-change', { detail: { open } });
  }
}
