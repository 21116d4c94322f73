import { expect } from '@open-wc/testing';
import { createTag } from '../../../src/api/endpoints/tags.js';
import { getSummary } from '../../../src/api/endpoints/summary.js';
import { HubError } from '../../../src/api/hub-error.js';
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

  it('may be one that can only be asked: who changes something is told what it lacks', async () => {
    const source = sourceFrom({ source: { ask: () => Promise.reject(new Error()) } } as unknown as ConnectionSettings)!;
    const error = await source.change(createTag, { name: 'a' }).then(
      () => undefined,
      (thrown: HubError) => thrown,
    );
    expect(error).to.be.instanceOf(HubError).with.property('code', 'config');
    expect(error?.message).to.contain('has no change()');
    expect(() => sourceFrom({ source: { change: () => {} } } as unknown as ConnectionSettings)).to.throw(
      'ask() and change()',
    );
  });

  it('may name how cookies travel, as fetch() does', () => {
    for (const credentials of ['omit', 'same-origin', 'include'] as const)
      expect(sourceFrom({ apiBase: '/api', credentials })).to.respondTo('ask');
    for (const credentials of ['sometimes', 'Include', 'true'])
      expect(() => sourceFrom({ apiBase: '/api', credentials } as ConnectionSettings))
        .to.throw(`credentials="${credentials}" is none of: omit, same-origin, include.`)
        .with.property('code', 'config');
  });

  it('may be the demo, in a scenario that there is', async () => {
    const scenario = 'bogus' as 'default';
    const error = await sourceFrom({ source: 'demo', scenario })!
      .ask(getSummary, {})
      .then(
        () => undefined,
        (thrown: HubError) => thrown,
      );
    expect(error).to.be.instanceOf(HubError).with.property('code', 'config');
    expect(error?.message).to.contain('There is no scenario "bogus"; there are default, empty,');
  });
});
