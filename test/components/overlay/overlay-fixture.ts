import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { focusedElement } from '../../../src/components/overlay/focus.js';

/** The words of what has the focus, else its tag; undefined when nothing has it. */
export function focused(): string | undefined {
  const element = focusedElement(document);
  return element && (element.ariaLabel ?? (element.textContent.trim() || element.id || element.localName));
}

/** Presses a key and lets it go. */
export const press = (key: string) => sendKeys({ press: key });

/** Clicks at a place of the window, px. */
export const clickAt = (x: number, y: number) => sendMouse({ type: 'click', position: [x, y] });

/** A modal dialog of the page's own, with a button and whatever else. */
export function pageDialog(...content: Node[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.append(button('Of the page'), ...content);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A button with these words. */
export function button(words: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = words;
  return made;
}
