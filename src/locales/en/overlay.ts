/** A dialog of the library's own. */
export const modalDialog = {
  close: 'Close',
  unsaved: 'Your changes are not saved.',
  keepEditing: 'Keep editing',
  discard: 'Discard changes',
};

/** What is asked before something happens that matters. */
export const confirmDialog = {
  cancel: 'Cancel',
};

/** A line that says what happened. */
export const inlineNotice = {
  undo: 'Undo',
  dismiss: 'Dismiss',
  /** How long the line stays. `duration`: "8 sec". */
  remaining: (duration: string) => `${duration} left`,
};

/** The steps of a wizard. */
export const stepList = {
  state: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    completed: 'Completed',
  },
  /** Where one is, in one line. */
  position: (step: string, steps: string, label: string) => `Step ${step} of ${steps}: ${label}`,
};
