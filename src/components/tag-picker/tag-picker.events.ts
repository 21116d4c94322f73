/** A tag was ticked, or its tick taken away. */
export class TagPickEvent extends CustomEvent<{ readonly name: string; readonly isOn: boolean }> {
  constructor(name: string, isOn: boolean) {
    super('tag-pick', { detail: { name, isOn } });
  }
}

/** A tag that does not exist is wanted. */
export class TagCreateEvent extends CustomEvent<{ readonly name: string }> {
  constructor(name: string) {
    super('tag-create', { detail: { name } });
  }
}
