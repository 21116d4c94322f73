/** As little as a table of many rows can be: hand-written, without any of what a table is for. */

const rowHeight = 40;

/** A scrolled box whose row elements are moved and rewritten. `rowAt` gives a row, or undefined while it is not here. */
export function bareList(box, { columns, total, rowAt, onRange }) {
  box.innerHTML = `<style>
    .list { height: 100%; overflow: auto; position: relative; font: 14px/40px sans-serif; contain: strict }
    .line { position: absolute; inset-inline: 0; height: 40px; contain: strict; border-bottom: 1px solid #ddd }
    .line > div { position: absolute; inset-block: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; padding: 0 12px }
    ${columnRules(columns)}
  </style>
  <div class="list"><div class="head">${columns.map(({ label }) => `<div>${label}</div>`).join('')}</div><div class="all"></div></div>`;
  const list = box.querySelector('.list');
  const all = box.querySelector('.all');
  const count = Math.ceil(list.clientHeight / rowHeight) + 9;
  const lines = Array.from({ length: count }, () => makeLine(all, columns));
  const state = { list, columns, total, rowAt, draw };
  function draw(again = true) {
    all.style.height = `${state.total * rowHeight}px`;
    const first = Math.max(0, Math.min(Math.floor(list.scrollTop / rowHeight) - 4, state.total - count));
    onRange?.(first, first + count);
    for (let index = first; index < first + count; index += 1) write(lines[index % count], { index, again, state });
  }
  list.addEventListener('scroll', () => draw(false), { passive: true });
  draw();
  return state;
}

function columnRules(columns) {
  let left = 0;
  return columns
    .map(({ width, isNumber }, index) => {
      const rule = `.list .c${index} { left: ${left}px; width: ${width}px; ${isNumber ? 'text-align: end' : ''} }`;
      left += width;
      return rule;
    })
    .concat('.head { position: sticky; top: 0; height: 40px; background: white; z-index: 1; display: flex }')
    .join('\n');
}

function makeLine(all, columns) {
  const element = document.createElement('div');
  element.className = 'line';
  const cells = columns.map((_, index) => {
    const cell = document.createElement('div');
    cell.className = `c${index}`;
    cell.append('');
    return cell.firstChild;
  });
  element.append(...cells.map(({ parentNode }) => parentNode));
  all.append(element);
  return { element, cells, index: -1 };
}

function write(line, { index, again, state }) {
  if (line.index === index && !again) return;
  const row = index < state.total ? state.rowAt(index) : undefined;
  if (line.index !== index) line.element.style.top = `${index * rowHeight}px`;
  line.index = index;
  line.element.hidden = index >= state.total;
  for (const [place, { text }] of state.columns.entries()) line.cells[place].data = row ? text(row) : '';
}
