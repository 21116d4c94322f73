import { expect } from '@open-wc/testing';
import '../../../src/elements/customer-list/customer-list.define.js';
import '../../../src/elements/partner-hub/partner-hub.define.js';
import { leftOut, watchLeftOut } from '../../../src/core/element/left-out.js';
import { HubStateChangeEvent } from '../../../src/core/element/hub-events.js';

/** An element as React leaves it that took it over: it keeps beside it what the component gave. */
function takenOver<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: object): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { __reactProps$abc: given });
}

function saidBy(act: () => void): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warnings.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

const getToken = () => Promise.reject(new Error('It is never asked.'));

describe('What React left out of an element', () => {
  it('is what its component gives it and it does not have: functions, lists, objects', () => {
    const given = { status: ['trial'], data: { items: [] }, csvOptions: { keepsIds: true }, getToken };
    expect(leftOut(takenOver('customer-list', given))).to.have.members(['status', 'data', 'csvOptions', 'getToken']);
  });

  it('is nothing that it has', () => {
    const list = takenOver('customer-list', { status: ['trial'], getToken });
    list.status = ['trial'];
    list.getToken = getToken;
    expect(leftOut(list)).to.deep.equal([]);
  });

  it('is no text, no number, no switch, nothing that is absent, and nothing of every HTML element', () => {
    const given = { 'page-size': '20', pageSize: 20, selectable: true, data: undefined, sort: null };
    const ofAll = { children: [], style: { color: 'red' }, onClick: () => {}, 'onhub-ready': () => {} };
    expect(leftOut(takenOver('customer-list', { ...given, ...ofAll }))).to.deep.equal([]);
  });

  it('is nothing where React did not make the page', () => {
    expect(leftOut(document.createElement('customer-list'))).to.deep.equal([]);
    expect(leftOut(document.createElement('div'))).to.deep.equal([]);
  });

  it('is said once, with what to do, of the element and of the provider around it', () => {
    watchLeftOut();
    const hub = takenOver('partner-hub', { getToken });
    const list = takenOver('customer-list', { status: ['trial'] });
    hub.append(list);
    document.body.append(hub);
    const said = saidBy(() => {
      list.dispatchEvent(new HubStateChangeEvent('loading'));
      list.dispatchEvent(new HubStateChangeEvent('ready'));
    });
    hub.remove();
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/<customer-list>.*without status:.*partner-hub-elements\/react/);
    expect(said[1]).to.match(/<partner-hub>.*without getToken:/);
  });
});
