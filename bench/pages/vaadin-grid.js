/** Vaadin's grid, with rows as high as everybody's. */
import '@vaadin/grid';

/** @param {object[]} columns What each of its columns is told, beside its width in px. */
export function vaadinGrid(box, { tag, columns, ...content }) {
  const grid = document.createElement('vaadin-grid');
  grid.style.cssText = 'height:100%;--vaadin-grid-cell-padding:0 12px;font:14px/39px sans-serif';
  for (const { width, ...column } of columns)
    grid.append(Object.assign(document.createElement(tag), { ...column, width: `${width}px`, flexGrow: 0 }));
  box.append(Object.assign(grid, content));
  return grid;
}

export const scrollerOf = (grid) => grid.shadowRoot.querySelector('#table');
