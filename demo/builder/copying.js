/** Step 4: texts that are copied or saved with one press. */
import { make, say } from './dom.js';

function select(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  element.focus();
}

/** Copies a text. @returns {Promise<boolean>} Whether the browser allowed it. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save(name, code) {
  const href = URL.createObjectURL(new Blob([code], { type: 'text/plain' }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/**
 * A file: its name, where it goes, its text, and buttons.
 * @param {{ name: string, code: string, note?: string }} file `note`: the sentence that says where it goes.
 * @param {{ said: object, isFirst?: boolean, isSaved?: boolean }} options `isFirst`: its button stands out; `isSaved`: it can be saved as a file.
 */
export function fileView({ name, code, note }, { said, isFirst = false, isSaved = true }) {
  const text = make('pre', { tabIndex: 0, role: 'group', ariaLabel: name }, make('code', {}, code));
  const copy = make(
    'button',
    { type: 'button', ariaLabel: said.copyOf(name), className: isFirst ? 'main' : '' },
    said.copy,
  );
  copy.addEventListener('click', async () => {
    if (await copied(code)) return say(said.copied(name));
    select(text);
    say(said.selected(name));
  });
  const keep = make('button', { type: 'button', ariaLabel: said.saveOf(name) }, said.save);
  keep.addEventListener('click', () => save(name, code));
  const buttons = make('span', { className: 'line' }, copy, ...(isSaved ? [keep] : []));
  const line = make('div', { className: 'line' }, make('h3', {}, name), buttons);
  const help = note ? [make('p', { className: 'help' }, note)] : [];
  return make('div', { className: 'file', data: { file: name } }, line, ...help, text);
}
