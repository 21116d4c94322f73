import { expect } from '@open-wc/testing';
import type { ConnectionSettings } from '../../../src/core/hub/settings.js';
import { sourceFrom } from '../../../src/core/hub/source.js';

describe('What is set as a source', () => {
  for (const source of ['Demo', 'DEMO', '[object Object]', {}, [], { ask: 'demo' }, true, 7, () => ({})]) {
    it(`and is none is told with what to write: ${JSON.stringify(source) ?? typeof source}`, () => {
      expect(() => sourceFrom({ source } as ConnectionSettings))
        .to.throw('is no data source: write source="demo"')
        .with.property('code', 'config');
    });
  }

  it('may be an object of any class that can be asked', () => {
    class Own {
      ask = () => Promise.reject(new Error());
      change = () => Promise.reject(new Error());
    }
    expect(sourceFrom({ source: new Own() })).to.respondTo('ask');
  });
});
