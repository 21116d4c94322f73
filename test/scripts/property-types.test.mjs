import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { propertyTypes } from '../../scripts/property-types.mjs';
import { root } from '../../scripts/entries.mjs';

describe('the types of properties, as documentation names them', () => {
  const typeOf = propertyTypes(root);

  it('have the answer that an element takes as its data, and not how far it was checked', () => {
    assert.equal(typeOf('CustomerList', 'data'), 'CustomerPage');
    assert.equal(typeOf('CustomerSubscriptions', 'data'), 'SubscriptionPage');
    assert.equal(typeOf('LicenseTrendChart', 'data'), 'LicenseTrend');
    assert.equal(typeOf('CallQueueTable', 'data'), 'CallingPage<CallQueueRow>');
  });

  it('have the row that a renderer of a table is given', () => {
    assert.equal(typeOf('CustomerList', 'rowParts'), 'RowParts<Customer>');
    assert.equal(typeOf('ExpiringTable', 'rowRenderer'), 'RowRenderer<SubscriptionRow>');
    assert.equal(typeOf('CallingUsageTable', 'cellRenderers'), 'CellRenderers<CallingUsageRow>');
  });

  it('have the values of a choice', () => {
    assert.equal(typeOf('CustomerDetail', 'tab'), "'subscriptions' | 'trials' | 'admins'");
  });
});
