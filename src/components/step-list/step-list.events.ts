/** A person wants to go to a step. Cancelable: then the list stays where it is. `key`: the step's. */
export class StepSelectEvent extends CustomEvent<{ readonly key: string }> {
  constructor(key: string) {
    super('step-select', { detail: { key }, cancelable: true });
  }
}
