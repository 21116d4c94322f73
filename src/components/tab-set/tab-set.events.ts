/** A person chose another tab. `tab`: its key. Cancelable: then the tab set keeps its tab, as while a form is not saved. */
export class TabChangeEvent extends CustomEvent<{ readonly tab: string }> {
  constructor(tab: string) {
    super('tab-change', { detail: { tab }, cancelable: true });
  }
}
