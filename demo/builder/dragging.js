/** Rows of a list are dragged by their handle, with mouse, pen or finger. The row moves when it is let go; Escape leaves it where it was. */

/**
 * @param {HTMLElement} list Its children have `data-id` and a `.handle`.
 * @param {(id: string, place: number) => void} drop
 */
export function dragging(list, drop) {
  let carried;

  /** Where the row would go: the place among the others. */
  function placeAt(y) {
    const others = [...list.children].filter((row) => row !== carried);
    const at = others.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return at < 0 ? others.length : at;
  }

  function mark(y) {
    const others = [...list.children].filter((row) => row !== carried);
    const place = placeAt(y);
    others.forEach((row, index) => {
      row.classList.toggle('before', index === place);
      row.classList.toggle('after', place === others.length && index === place - 1);
    });
  }

  function end() {
    for (const row of list.children) row.classList.remove('before', 'after', 'carried');
    carried = undefined;
  }

  list.addEventListener('pointerdown', (event) => {
    const handle = event.target.closest('.handle');
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    carried = handle.closest('li');
    carried.classList.add('carried');
  });
  list.addEventListener('pointermove', (event) => carried && mark(event.clientY));
  list.addEventListener('pointerup', (event) => {
    if (!carried) return;
    const { id } = carried.dataset;
    const place = placeAt(event.clientY);
    end();
    drop(id, place);
  });
  list.addEventListener('pointercancel', end);
  addEventListener('keydown', (event) => event.key === 'Escape' && carried && end());
}
