/** AG Grid with its infinite row model. */
import { InfiniteRowModelModule, ModuleRegistry, createGrid } from 'ag-grid-community';
import { columns, fetchPage, offerHttpTable } from '../http-page.js';

ModuleRegistry.registerModules([InfiniteRowModelModule]);

offerHttpTable({
  mount(box) {
    createGrid(box, {
      columnDefs: columns.map(({ key, label, width, text }) => ({
        colId: key,
        headerName: label,
        width,
        valueGetter: ({ data }) => (data ? text(data) : ''),
      })),
      rowModelType: 'infinite',
      cacheBlockSize: 100,
      rowHeight: 40,
      headerHeight: 40,
      datasource: {
        async getRows({ startRow, successCallback }) {
          const { items, total } = await fetchPage(startRow, 100);
          successCallback(items, total);
        },
      },
    });
  },
  scroller: () => document.querySelector('.ag-grid-viewport'),
});
