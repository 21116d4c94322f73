import { isTypingKey } from '../typing/typing-key.js';

/** Where keys mean something of their own. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** Keeps a key that was pressed in one of our fields from the page's shortcuts. What is slotted in belongs to somebody else. */
export function keepKeys(event: KeyboardEvent): void {
  const target = event.target as Element;
  const isOurs = (event.currentTarget as Element).contains(target);
  if (isOurs && target.matches(FIELDS) && isTypingKey(event)) event.stopPropagation();
}
