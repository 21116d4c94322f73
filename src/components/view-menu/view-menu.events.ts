/** What a person did with the views. Names are as they were given, without blanks around them. */
export type ViewAct =
  | { readonly kind: 'choose' | 'save' | 'remove'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string };

/** A person chose, saved, renamed or deleted a view. */
export class ViewActEvent extends CustomEvent<ViewAct> {
  constructor(act: ViewAct) {
    super('view-act', { detail: act });
  }
}
