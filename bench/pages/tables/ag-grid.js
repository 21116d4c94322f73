import {
  ClientSideRowModelModule,
  ColumnApiModule,
  ModuleRegistry,
  NumberFilterModule,
  TextFilterModule,
  createGrid,
} from 'ag-grid-community';
import { columns } from '../rows.js';
import { offerTable } from '../table-page.js';

ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule, NumberFilterModule, TextFilterModule]);

offerTable({
  mount: (box, rows) =>
    createGrid(box, {
      columnDefs: columns.map(({ key, label, width, isNumber }) => ({
        field: key,
        headerName: label,
        width,
        filter: isNumber ? 'agNumberColumnFilter' : 'agTextColumnFilter',
      })),
      rowData: rows,
      rowHeight: 40,
      headerHeight: 40,
      getRowId: ({ data }) => data.id,
    }),
  scroller: () => document.querySelector('.ag-grid-viewport'),
  sort: (grid, key) => grid.applyColumnState({ state: [{ colId: key, sort: 'asc' }], defaultState: { sort: null } }),
  filter: (grid, text) => grid.setFilterModel({ name: { filterType: 'text', type: 'contains', filter: text } }),
  unmount: (grid) => grid.destroy(),
});
