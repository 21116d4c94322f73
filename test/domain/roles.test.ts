import { expect } from '@open-wc/testing';
import { roleConsequences, sameRoles, sortedRoles } from '../../src/domain/roles.js';
import type { RoleChange } from '../../src/domain/roles.js';

const change = (part: Partial<RoleChange>): RoleChange => ({
  before: ['partnerFullAdmin'],
  after: [],
  isOwn: false,
  fullAdmins: 2,
  ...part,
});

describe('roleConsequences', () => {
  for (const [name, given, expected] of [
    ['another full administrator is left', {}, []],
    ['it is the last full administrator', { fullAdmins: 1 }, ['lastFullAdmin']],
    ['nobody knows how many there are', { fullAdmins: undefined }, ['perhapsLastFullAdmin']],
    ['one takes the role from oneself', { isOwn: true }, ['ownFullAdmin']],
    ['one is the last and takes it from oneself', { isOwn: true, fullAdmins: 1 }, ['lastFullAdmin', 'ownFullAdmin']],
    ['one takes another role from oneself', { before: ['partnerAdmin'], isOwn: true }, ['own']],
    [
      'one gives oneself a role',
      { before: ['partnerAdmin'], after: ['partnerAdmin', 'helpDeskAdmin'], isOwn: true },
      [],
    ],
    ['the role stays', { after: ['partnerFullAdmin'], fullAdmins: 1, isOwn: true }, []],
    ['the last one never had it', { before: ['helpDeskAdmin'], fullAdmins: 1 }, []],
  ] as const) {
    it(`are ${expected.join(', ') || 'none'} when ${name}`, () => {
      expect(roleConsequences(change(given))).to.deep.equal(expected);
    });
  }
});

describe('Roles', () => {
  it('are shown in one order, codes that nobody knows last', () => {
    expect(sortedRoles(['auditor', 'helpDeskAdmin', 'partnerFullAdmin'])).to.deep.equal([
      'partnerFullAdmin',
      'helpDeskAdmin',
      'auditor',
    ]);
    expect(sortedRoles(['helpDeskAdmin', 'partnerReadOnlyAdmin', 'partnerAdmin', 'partnerFullAdmin'])).to.deep.equal([
      'partnerFullAdmin',
      'partnerAdmin',
      'partnerReadOnlyAdmin',
      'helpDeskAdmin',
    ]);
  });

  it('are the same in any order', () => {
    expect(sameRoles(['a', 'b'], ['b', 'a'])).to.equal(true);
    expect(sameRoles(['a'], ['a', 'b'])).to.equal(false);
    expect(sameRoles(['a', 'c'], ['a', 'b'])).to.equal(false);
  });

  it('are the same however often each is named, and others where one came beside it', () => {
    expect(sameRoles(['a', 'a'], ['a'])).to.equal(true);
    expect(sameRoles(['a', 'a'], ['a', 'b'])).to.equal(false);
  });
});
