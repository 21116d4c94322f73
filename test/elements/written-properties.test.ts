import { expect } from '@open-wc/testing';
import { define } from '../../src/all-elements.js';
import type { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import type { LicenseBar } from '../../src/elements/license-bar/license-bar.js';
import type { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';

/** An element that is in no page: nothing is asked. */
const made = <Element>(tag: string, properties: object) =>
  Object.assign(document.createElement(tag), properties) as Element;

describe('Properties that are given the text of their attribute', () => {
  before(() => define());

  it('mean the same: lists, numbers, switches, objects', () => {
    const list = made<CustomerList>('customer-list', {
      status: 'trial, suspended',
      columns: '["displayName","status"]',
      pageSize: '50',
      selectable: '',
      data: '{"items":[],"total":0}',
    });
    expect(list.status).to.deep.equal(['trial', 'suspended']);
    expect(list.columns).to.deep.equal(['displayName', 'status']);
    expect(list.pageSize).to.equal(50);
    expect(list.selectable).to.equal(true);
    expect(list.data).to.deep.equal({ items: [], total: 0 });
    expect(list.filters.status).to.deep.equal(['trial', 'suspended']);
  });

  it('mean the same when they were set before the element was known', async () => {
    const bar = made<LicenseBar>('late-license-bar', { used: '40', assigned: '60', total: '100' });
    define({ prefix: 'late' });
    document.body.append(bar);
    await bar.updateComplete;
    bar.remove();
    expect([bar.used, bar.assigned, bar.total]).to.deep.equal([40, 60, 100]);
  });

  it('mean the same on the provider', () => {
    const hub = made<PartnerHub>('partner-hub', { windowDays: '30', urlState: '', refreshSeconds: '60', locale: 'nl' });
    expect([hub.windowDays, hub.urlState, hub.refreshSeconds, hub.locale]).to.deep.equal([30, true, 60, 'nl']);
  });

  it('are absent where the text is no number, and stay what they are where they are text', () => {
    const bar = made<LicenseBar>('license-bar', { used: 'forty', heading: '12' });
    expect([bar.used, bar.heading]).to.deep.equal([undefined, '12']);
  });
});
