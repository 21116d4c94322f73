import { expect } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CustomerProbe } from '../../support/probes.js';

describe('the settings of an element', () => {
  before(() => register(CustomerProbe));

  it('stand in attributes, each as what it is', () => {
    const probe = document.createElement('customer-probe');
    const written = {
      ...{ 'api-base': '/api', 'token-url': '/token', 'awaits-token': '', credentials: 'omit', locale: 'nl' },
      ...{ 'time-zone': 'Asia/Tokyo', theme: 'dark', 'window-days': '30', 'customer-href': '/c/{id}' },
      ...{ 'refresh-seconds': '60', messages: '{"en":{}}', source: 'demo', scenario: 'empty' },
    };
    for (const [name, value] of Object.entries(written)) probe.setAttribute(name, value);
    expect(probe).to.deep.include({
      ...{ apiBase: '/api', tokenUrl: '/token', awaitsToken: true, credentials: 'omit', locale: 'nl' },
      ...{ timeZone: 'Asia/Tokyo', theme: 'dark', windowDays: 30, customerHref: '/c/{id}' },
      ...{ refreshSeconds: 60, messages: { en: {} }, source: 'demo', scenario: 'empty' },
    });
  });

  it('hold no function in an attribute: a text brings no token', () => {
    const probe = document.createElement('customer-probe');
    for (const name of ['gettoken', 'get-token', 'getToken']) probe.setAttribute(name, 'secret');
    expect(probe.getToken).to.equal(undefined);
  });
});
