import { expect } from '@open-wc/testing';
import { abandonedShare, timeToAnswer, waitBeforeAbandoned } from '../../src/domain/call-queues.js';

const busy = { offered: 1000, answered: 900, abandoned: 100, answerWaitSeconds: 9000, abandonWaitSeconds: 6000 };
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
  });
});
