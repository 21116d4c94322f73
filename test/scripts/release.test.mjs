import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changelogFaults, interfaceFaults, treeFaults } from '../../scripts/release/steps.mjs';

const notes = (more = {}) => ({ changesets: [], next: '## 1.2.0', version: '1.2.0', ...more });
const changeset = (kind) => `---\n'partner-hub-elements': ${kind}\n---\n\nSomething.`;

describe('before a release', () => {
  it('everything is committed', () => {
    assert.deepEqual(treeFaults(''), []);
    assert.deepEqual(treeFaults(' M src/a.ts\n?? b.txt'), [
      'src/a.ts is changed and not committed',
      'b.txt is not in git',
    ]);
  });

  it('the changelog speaks of the version, or changesets do', () => {
    assert.deepEqual(changelogFaults(notes()), []);
    assert.deepEqual(changelogFaults(notes({ next: '## 1.1.0', changesets: [changeset('minor')] })), []);
    assert.equal(changelogFaults(notes({ next: '## 1.1.0' })).length, 1);
    assert.equal(changelogFaults(notes({ next: '## 1.2.0 (not released)' })).length, 1);
    assert.equal(changelogFaults(notes({ changesets: ['Something.'] })).length, 1);
  });

  it('a name that is gone is announced', () => {
    const change = { removed: ['kpi-card: attributes href'], added: [] };
    assert.match(
      interfaceFaults(change, notes())[0],
      /^removed, and no major version is announced: kpi-card: attributes href$/,
    );
    assert.match(interfaceFaults(change, notes({ changesets: [changeset('major')] }))[0], /npm run interface/);
  });

  it('a name that came is kept', () =>
    assert.equal(interfaceFaults({ removed: [], added: ['kpi-card: attributes size'] }, notes()).length, 1));
});
