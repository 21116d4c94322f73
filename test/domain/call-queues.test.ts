import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { abandonedShare, sumQueues, timeToAnswer, waitBeforeAbandoned } from '../../src/domain/call-queues.js';

const busy = { offered: 1000, answered: 900, abandoned: 100, answerWaitSeconds: 9000, abandonWaitSeconds: 6000 };
const quiet = { offered: 10, answered: 5, abandoned: 5, answerWaitSeconds: 500, abandonWaitSeconds: 5 };
const none = { offered: 0, answered: 0, abandoned: 0, answerWaitSeconds: 0, abandonWaitSeconds: 0 };

describe('call queues', () => {
  it('average the waits over the calls that had them', () => {
    expect(timeToAnswer(busy)).to.equal(10);
    expect(waitBeforeAbandoned(busy)).to.equal(60);
    expect(abandonedShare(busy)).to.equal(0.1);
  });

  it('have no averages without calls', () => {
    expect(timeToAnswer(none)).to.equal(null);
    expect(waitBeforeAbandoned(none)).to.equal(null);
    expect(abandonedShare(none)).to.equal(null);
  });

  it('do not know an average of figures that the source does not have', () => {
    const unknown = { ...busy, answered: null, abandonWaitSeconds: null };
    expect(timeToAnswer(unknown)).to.equal(null);
    expect(waitBeforeAbandoned(unknown)).to.equal(null);
    expect(abandonedShare(unknown)).to.equal(0.1);
    expect(sumQueues([unknown, quiet])).to.include({ offered: 1010, answered: null, abandonWaitSeconds: null });
  });

  it('weigh averages by calls', () => {
    expect(timeToAnswer(sumQueues([busy, quiet]))).to.equal(9500 / 905);
    expect(abandonedShare(sumQueues([busy, quiet]))).to.equal(105 / 1010);
    expect(sumQueues([])).to.deep.equal(none);
  });

  it('have an average of a set between the lowest and the highest in it', () => {
    const queue = fc
      .record({ answered: fc.integer({ min: 1, max: 5000 }), wait: fc.integer({ min: 0, max: 600 }) })
      .map(({ answered, wait }) => ({ ...none, offered: answered, answered, answerWaitSeconds: answered * wait }));
    fc.assert(
      fc.property(fc.array(queue, { minLength: 1 }), (queues) => {
        const averages = queues.map((each) => timeToAnswer(each)!);
        expect(timeToAnswer(sumQueues(queues))).to.be.within(Math.min(...averages), Math.max(...averages));
      }),
    );
  });
});
