import { expect } from '@open-wc/testing';
import { getSummary } from '../../../src/api/endpoints/summary.js';
import { HubError } from '../../../src/api/hub-error.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { SubjectWatch } from '../../../src/core/query/subject-watch.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { SyntheticHost } from '../../support/synthetic-host.js';

describe('SubjectWatch', () => {
  const connectionOf = () => new Connection(new ScriptedSource());

  function watched(connection?: Connection, subject?: string) {
    const host = Object.assign(new SyntheticHost(connection), { subject });
    const ends = { count: 0 };
    new SubjectWatch(host, () => (ends.count += 1));
    const after = (change: () => void) => (change(), host.update(), ends.count);
    return { host, ends, after };
  }

  it('ends nothing while the element is about the same', () => {
    const { after } = watched(connectionOf(), 'a');
    expect([after(() => {}), after(() => {})]).to.deep.equal([0, 0]);
  });

  it('ends what was begun once with each other source, each other subject, and none', () => {
    const { host, after } = watched(connectionOf(), 'a');
    expect(after(() => (host.subject = 'b'))).to.equal(1);
    expect(after(() => (host.connection = connectionOf()))).to.equal(2);
    expect(after(() => ((host.connection = connectionOf()), (host.subject = undefined)))).to.equal(3);
    expect(after(() => (host.connection = undefined))).to.equal(4);
    expect(after(() => {})).to.equal(4);
  });

  it('ends nothing when the page puts another session in the place of one that has run out, but when it signs the visitor out', async () => {
    const refused = new Connection(
      new ScriptedSource(() => {
        throw new HubError('auth', 'expired');
      }),
    );
    await refused.ask(getSummary, {}).catch(() => {});
    const { host, after } = watched(refused);
    expect(after(() => (host.connection = connectionOf()))).to.equal(0);
    expect(after(() => (host.connection = connectionOf()))).to.equal(1);
    const { host: other, after: afterwards } = watched(refused);
    expect(afterwards(() => (other.connection = undefined))).to.equal(1);
  });

  it('ends nothing when the first source comes: nothing could be begun before', () => {
    const { host, after } = watched();
    expect(after(() => (host.subject = 'a'))).to.equal(0);
    expect(after(() => (host.connection = connectionOf()))).to.equal(0);
    expect(after(() => (host.connection = connectionOf()))).to.equal(1);
  });

  it('ends it when the element has left for good, not when it is moved', async () => {
    const { host, ends, after } = watched(connectionOf());
    host.leave();
    host.isConnected = true;
    await Promise.resolve();
    expect(after(() => {})).to.equal(0);
    host.leave();
    host.update();
    await Promise.resolve();
    expect(ends.count).to.equal(1);
    host.isConnected = true;
    expect(after(() => (host.connection = connectionOf()))).to.equal(1);
  });
});
