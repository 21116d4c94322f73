/** Step 1: what stands on the page, and in which order; and what can be added. */
import { fieldOf } from './attribute-fields.js';
import { groups } from './catalog.js';
import { byId, make, say } from './dom.js';
import { dragging } from './dragging.js';

/** `list` with the item at `from` put to `to`. */
export function moved(list, from, to) {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, list[from]);
}

/**
 * @param {{ known: readonly object[], read: () => readonly object[], write: (elements: readonly object[]) => void }} options `known`: what is offered;
 *   `read` and `write`: what is chosen, each with an `id`.
 */
export function createChooser({ known, read, write }) {
  const list = byId('chosen');
  const rows = new Map();
  let texts;

  const titleOf = (tag) => texts.tags[tag][0];
  const placeOf = (id) => read().findIndex((item) => item.id === id);

  function move(id, to) {
    const from = placeOf(id);
    const count = read().length;
    if (from < 0 || to < 0 || to >= count || to === from) return;
    const focused = document.activeElement;
    write(moved(read(), from, to));
    if (list.contains(focused)) focused.focus();
    say(texts.said.moved(titleOf(read()[to].tag), to + 1, count));
  }

  function remove(id) {
    const place = placeOf(id);
    const { tag } = read()[place];
    write(read().toSpliced(place, 1));
    const next = read()[Math.min(place, read().length - 1)];
    (next ? rows.get(next.id).querySelector('.remove') : byId('what')).focus();
    say(texts.said.removed(titleOf(tag)));
  }

  function change(id, { name }, value) {
    write(
      read().map((item) => {
        if (item.id !== id) return item;
        const { [name]: former, ...rest } = item.attributes;
        return { ...item, attributes: value === '' ? rest : { ...rest, [name]: value } };
      }),
    );
  }

  const button = (text, label, onclick) => make('button', { type: 'button', ariaLabel: label, onclick }, text);

  function rowOf(item) {
    const { id, tag } = item;
    const title = titleOf(tag);
    const up = button('↑', texts.said.up(title), () => move(id, placeOf(id) - 1));
    const down = button('↓', texts.said.down(title), () => move(id, placeOf(id) + 1));
    const away = button('×', texts.said.remove(title), () => remove(id));
    [up.className, down.className, away.className] = ['up', 'down', 'remove'];
    const handle = make('span', { className: 'handle', ariaHidden: 'true' });
    const line = make('div', { className: 'part' }, handle, make('span', { className: 'name' }, title), up, down, away);
    const { attributes } = known.find((one) => one.tag === tag);
    const context = { item, texts, change: (attribute, value) => change(id, attribute, value) };
    const fields = attributes.map((attribute) => fieldOf(attribute, context));
    const summary = make('summary', { ariaLabel: texts.said.settingsOf(title) }, texts.said.settings);
    const settings = fields.length ? [make('details', {}, summary, ...fields)] : [];
    return make('li', { data: { id, tag } }, line, ...settings);
  }

  function showOffered() {
    const sections = Object.keys(groups).flatMap((group) => {
      const parts = known.filter((element) => element.group === group);
      if (parts.length === 0) return [];
      const items = parts.map(({ tag }) => {
        const [title, shows] = texts.tags[tag];
        const text = make(
          'span',
          {},
          make('strong', {}, title),
          make('br'),
          make('span', { className: 'help' }, shows),
        );
        const add = button(texts.said.add, texts.said.addTo(title), () => {
          write([...read(), { tag }]);
          say(texts.said.added(title, read().length, read().length));
        });
        add.dataset.add = tag;
        return make('li', {}, text, add);
      });
      const isOpen = byId('offered').querySelector(`[data-group="${group}"]`)?.open ?? false;
      const summary = make('summary', {}, texts.groups[group]);
      return [
        make('details', { open: isOpen, data: { group } }, summary, make('ul', { className: 'parts' }, ...items)),
      ];
    });
    byId('offered').replaceChildren(...sections);
  }

  dragging(list, (id, to) => move(id, to));

  return {
    /** Shows what is chosen; rows that are there stay, with what is typed in them. */
    show() {
      const items = read();
      for (const [id, row] of rows) {
        if (items.some((item) => item.id === id)) continue;
        row.remove();
        rows.delete(id);
      }
      items.forEach((item, place) => {
        if (!rows.has(item.id)) rows.set(item.id, rowOf(item));
        const row = rows.get(item.id);
        if (list.children[place] !== row) list.insertBefore(row, list.children[place] ?? null);
        row.querySelector('.up').ariaDisabled = String(place === 0);
        row.querySelector('.down').ariaDisabled = String(place === items.length - 1);
      });
    },
    /** Says everything again, in another language. */
    speak(other) {
      texts = other;
      rows.clear();
      list.replaceChildren();
      showOffered();
    },
  };
}
