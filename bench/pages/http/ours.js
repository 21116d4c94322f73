/** The whole customer list of the library: heading, search, filters, badges, license bars, over the API. */
import '../../../src/elements/customer-list/customer-list.define.js';
import '../../../src/elements/partner-hub/partner-hub.define.js';
import { apiBase, offerHttpTable } from '../http-page.js';

offerHttpTable({
  top: 190,
  mount(box) {
    const hub = document.createElement('partner-hub');
    Object.assign(hub, { apiBase, tokenUrl: '/partner-token', locale: 'en' });
    hub.style.cssText = '--hub-row-height:40px;--hub-table-height:600px';
    const list = document.createElement('customer-list');
    list.sort = 'displayName';
    hub.append(list);
    box.append(hub);
    return list;
  },
  scroller: (list) => list.shadowRoot.querySelector('[data-rows]').shadowRoot.querySelector('.scroller'),
});
