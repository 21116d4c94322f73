import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import type { HubErrorCode } from '../../../src/api/hub-error.js';
import { HubError } from '../../../src/api/hub-error.js';
import { shownFrom } from '../../../src/core/element/element-state.js';
import type { Basis, Emptiness, EmptyKind } from '../../../src/core/element/element-state.js';
import type { QueryState } from '../../../src/core/query/query-state.js';

interface Answer {
  readonly rows: number;
}

const codes: readonly HubErrorCode[] = [
  'config',
  'auth',
  'forbidden',
  'notFound',
  'conflict',
  'invalid',
  'network',
  'timeout',
  'rateLimited',
  'unavailable',
  'notOffered',
  'server',
  'badData',
  'render',
];
const error = fc.constantFrom(...codes).map((code) => new HubError(code, code));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** A question as it can stand: its status follows from what it has. */
const query: fc.Arbitrary<QueryState<Answer>> = fc
  .record({
    answer: maybe(fc.record({ rows: fc.nat(2) })),
    error: maybe(error),
    isAsked: fc.boolean(),
    isAsking: fc.boolean(),
  })
  .map(({ answer, error, isAsked, isAsking }) => {
    const failed = answer ? 'stale' : 'error';
    const waits = isAsked ? 'loading' : 'idle';
    const status = error ? failed : answer ? 'ready' : waits;
    return { answer, error, status, isAsking } as const;
  });

const kinds: readonly EmptyKind[] = ['noData', 'noMatch', 'notBought', 'notOffered'];
const emptiness = fc.oneof(
  fc.constantFrom(...kinds),
  fc.record({ kind: fc.constantFrom(...kinds), title: fc.constant('Nothing here') }),
);

const basis: fc.Arbitrary<Basis<Answer>> = fc
  .record({
    query: maybe(query),
    waitsFor: maybe(fc.constant('customer-id')),
    problem: maybe(error),
    says: maybe(fc.constant('Narrowed to 3')),
    why: maybe(emptiness),
  })
  .map(({ why, ...rest }) => ({ ...rest, empty: ({ rows }: Answer) => (rows === 0 ? why : undefined) }));
const surroundings = fc.record({ isLoggedOut: fc.boolean(), sourceError: maybe(error) });

/** Whatever the basis and its surroundings. */
const always = (law: (basis: Basis<Answer>, around: { isLoggedOut: boolean; sourceError?: HubError }) => unknown) =>
  fc.assert(
    fc.property(basis, surroundings, (...given) => void law(...given)),
    { numRuns: 5000 },
  );

/** A question that was answered. */
const answered = (part: Partial<QueryState<Answer>> = {}): QueryState<Answer> => ({
  answer: { rows: 1 },
  error: undefined,
  status: 'ready',
  isAsking: false,
  ...part,
});
const alone = { isLoggedOut: false };
const lost = new HubError('network', 'lost');

describe('What an element shows', () => {
  it('is ready with an answer, or without a question', () => {
    always((basis, around) => {
      const shown = shownFrom(basis, around);
      if (shown.state === 'ready') expect(Boolean(basis.query)).to.equal(shown.answer !== undefined);
    });
  });

  it('is old data with the reason why they are old', () => {
    always((basis, around) => {
      const shown = shownFrom(basis, around);
      if (shown.state === 'stale') expect([shown.answer, shown.error].includes(undefined)).to.equal(false);
    });
  });

  it('is an error with the error, and without an answer', () => {
    always((basis, around) => {
      const { state, error, answer } = shownFrom(basis, around);
      if (state === 'error') expect([error instanceof HubError, answer]).to.deep.equal([true, undefined]);
    });
  });

  it('is empty with what is said about it', () => {
    always((basis, around) => {
      const { state, emptiness } = shownFrom(basis, around);
      expect(state === 'empty').to.equal(emptiness !== undefined);
      if (emptiness) expect(kinds).to.include(emptiness.kind);
    });
  });

  it('holds back every answer while the visitor is signed out', () => {
    always((basis, { sourceError }) => {
      const shown = shownFrom(basis, { isLoggedOut: true, sourceError });
      expect([shown.answer, shown.isAsking]).to.deep.equal([undefined, false]);
      if (basis.query && !basis.problem) expect([shown.state, shown.isLoggedOut]).to.deep.equal(['idle', true]);
    });
  });

  it('is signed out only where the visitor is', () => {
    always((basis, { sourceError }) =>
      expect(shownFrom(basis, { isLoggedOut: false, sourceError }).isLoggedOut).to.equal(undefined),
    );
  });

  it('says first what is wrong with the page, then that the visitor is signed out, then that there is no source', () => {
    const problem = new HubError('config', 'columns="x"');
    const sourceError = new HubError('config', '');
    const around = { isLoggedOut: true, sourceError };
    const query = answered();
    expect(shownFrom({ query, problem }, around)).to.include({ state: 'error', error: problem });
    expect(shownFrom({ query }, around)).to.include({ state: 'idle' });
    expect(shownFrom({ query }, { ...around, isLoggedOut: false })).to.include({ state: 'error', error: sourceError });
  });

  it('waits for what is missing, and only while nothing is asked', () => {
    always((basis, around) => {
      const { state, waitsFor, isLoggedOut } = shownFrom(basis, around);
      if (state !== 'idle' || isLoggedOut) return expect(waitsFor).to.equal(undefined);
      expect([waitsFor, basis.query?.status ?? 'idle']).to.deep.equal(['customer-id', 'idle']);
    });
  });

  it('is on its way while nothing is here and nothing is wrong', () => {
    for (const status of ['idle', 'loading'] as const)
      expect(shownFrom({ query: answered({ answer: undefined, status, isAsking: true }) }, alone)).to.deep.include({
        state: 'loading',
        isAsking: true,
      });
  });

  it('is the answer, with what is said aloud beside it', () => {
    const query = answered({ isAsking: true });
    expect(shownFrom({ query, says: 'Narrowed to 3' }, alone)).to.deep.equal({
      state: 'ready',
      answer: query.answer,
      says: 'Narrowed to 3',
      isAsking: true,
    });
  });

  it('is the old answer when a refresh failed', () => {
    const query = answered({ error: lost, status: 'stale' });
    expect(shownFrom({ query }, alone)).to.deep.include({ state: 'stale', answer: query.answer, error: lost });
  });

  it('is the failure when there is no answer', () => {
    const query = answered({ answer: undefined, error: lost, status: 'error', isAsking: true });
    expect(shownFrom({ query }, alone)).to.deep.equal({ state: 'error', error: lost, isAsking: true });
  });

  it('is empty, and no failure, where the backend does not offer it', () => {
    const error = new HubError('notOffered', 'HTTP 501');
    const query = answered({ answer: undefined, error, status: 'error' });
    const shown = shownFrom({ query }, alone);
    expect(shown).to.deep.include({ state: 'empty', emptiness: { kind: 'notOffered' }, error });
  });

  it('says why there is nothing in the words of the element, or in the general ones', () => {
    const own: Emptiness = { kind: 'noMatch', title: 'No such bank' };
    const emptyWith = (why: EmptyKind | Emptiness | undefined) =>
      shownFrom({ query: answered(), empty: () => why }, alone).emptiness;
    expect(emptyWith(own)).to.equal(own);
    expect(emptyWith('noData')).to.deep.equal({ kind: 'noData' });
    expect(emptyWith(undefined)).to.equal(undefined);
  });

  it('is worked out without changing anything: the same twice', () => {
    always((basis, around) => expect(shownFrom(basis, around)).to.deep.equal(shownFrom(basis, around)));
  });
});
