import {
  TableController,
  createFilteredRowModel,
  createSortedRowModel,
  columnFilteringFeature,
  filterFns,
  rowSortingFeature,
  sortFns,
  tableFeatures,
} from '@tanstack/lit-table';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { LitElement, css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columns } from '../rows.js';
import { offerTable } from '../table-page.js';

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  sortFns,
  filterFns,
});
const ownColumns = columns.map(({ key, label, isNumber }) => ({
  accessorKey: key,
  header: label,
  sortFn: isNumber ? 'basic' : 'text',
  filterFn: 'includesString',
}));

class TanstackTable extends LitElement {
  static properties = { data: {}, sorting: {}, filters: {} };
  static styles = css`
    :host {
      display: block;
      height: 100%;
      font: 14px/40px sans-serif;
    }
    .scroller {
      height: 100%;
      overflow: auto;
      position: relative;
      contain: strict;
    }
    .head {
      position: sticky;
      top: 0;
      z-index: 1;
      display: flex;
      background: white;
    }
    .all {
      position: relative;
    }
    .row {
      position: absolute;
      display: flex;
      height: 39px;
      width: 100%;
      border-bottom: 1px solid #ddd;
    }
    .cell {
      padding: 0 12px;
      box-sizing: border-box;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .c0 {
      width: 280px;
    }
    .c1 {
      width: 100px;
    }
    .c2 {
      width: 130px;
    }
    .c3,
    .c4 {
      width: 120px;
      text-align: end;
    }
    .c5 {
      width: 140px;
    }
  `;

  constructor() {
    super();
    this.sorting = [];
    this.filters = [];
    this.table = new TableController(this);
    this.virtualizer = new VirtualizerController(this, {
      count: 0,
      getScrollElement: () => this.renderRoot?.querySelector('.scroller'),
      estimateSize: () => 40,
      overscan: 4,
    });
  }

  render() {
    const { sorting, filters: columnFilters } = this;
    const table = this.table.table({
      features,
      columns: ownColumns,
      data: this.data,
      getRowId: ({ id }) => id,
      state: { sorting, columnFilters },
    });
    const { rows } = table.getRowModel();
    const virtualizer = this.virtualizer.getVirtualizer();
    if (virtualizer.options.count !== rows.length)
      virtualizer.setOptions({ ...virtualizer.options, count: rows.length });
    return html`<div class="scroller">
      <div class="head">${columns.map(({ label }, index) => html`<div class="cell c${index}">${label}</div>`)}</div>
      <div class="all" style="height:${virtualizer.getTotalSize()}px">
        ${repeat(
          virtualizer.getVirtualItems(),
          ({ key }) => key,
          ({ index, start }) =>
            html`<div class="row" style="transform:translateY(${start}px)">
              ${columns.map(({ text }, place) => html`<div class="cell c${place}">${text(rows[index].original)}</div>`)}
            </div>`,
        )}
      </div>
    </div>`;
  }
}
customElements.define('tanstack-table', TanstackTable);

offerTable({
  mount(box, rows) {
    const table = document.createElement('tanstack-table');
    table.data = rows;
    box.append(table);
    return table;
  },
  scroller: (table) => table.shadowRoot.querySelector('.scroller'),
  sort: (table, key) => (table.sorting = [{ id: key, desc: false }]),
  filter: (table, text) => (table.filters = [{ id: 'name', value: text }]),
});
