/** Keys that mean the same wherever they are pressed. */
const pageKeys = /^(Tab|Escape|Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+)$/;
/** What edits or moves in a text together with Ctrl or Command. */
const editingChords = /^([acvxyz]|Backspace|Delete|Home|End|Insert|Arrow\w+)$/i;

/** Whether a key belongs to an input method that is composing a text. Safari says so in the old way only when the text is done. */
export function isComposingKey(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Whether a key that is pressed in a field is the field's own: then no shortcut of the page's may hear of it. Tab, Escape, function keys and
 * chords that edit no text, such as Ctrl+K, stay the page's.
 */
export function isTypingKey(event: KeyboardEvent): boolean {
  if (isComposingKey(event)) return true;
  if (pageKeys.test(event.key)) return false;
  const isChord = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  return !isChord || editingChords.test(event.key);
}
