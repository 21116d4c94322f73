import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import { errorTitle, refusalReason, refusalWords } from '../../../src/core/element/error-words.js';
import { MissingCode } from '../../../src/core/import-again.js';
import * as text from '../../../src/locales/en/common.js';

const field = (name: string, description: string) => ({ field: name, description });

describe('the title of a failure', () => {
  it('says what is wrong in the page in its own words, and in general ones where it has none', () => {
    expect(errorTitle(text, new HubError('config', 'api-base is no URL.'))).to.equal('api-base is no URL.');
    expect(errorTitle(text, new HubError('config', ''))).to.equal(text.error.config);
    expect(errorTitle(text, new HubError('server', 'for developers'))).to.equal(text.error.server);
  });

  it('says that a part of the page is missing, and nothing of the kind of any other cause', () => {
    const because = (cause: Error) => errorTitle(text, new HubError('network', 'for developers', { cause }));
    expect(because(new MissingCode(new Error('404')))).to.equal(text.error.codeMissing);
    expect(because(new Error('404'))).to.equal(text.error.network);
  });
});

describe('why a change was not carried out', () => {
  it('is what the API says of each field', () => {
    const fields = [field('email', 'No such address.'), field('name', 'Too long.')];
    expect(refusalReason(text, new HubError('invalid', 'for developers', { fields }))).to.equal(
      'No such address. Too long.',
    );
  });

  it('is what happened, where it says nothing of a field', () => {
    expect(refusalReason(text, new HubError('forbidden', 'for developers'))).to.equal(text.error.forbidden);
    expect(refusalReason(text, new HubError('invalid', 'for developers', { fields: [] }))).to.equal(text.error.invalid);
  });

  it('stands behind the sentence that says which change, and before the number of the API', () => {
    const failed = new HubError('server', 'for developers', { trackingId: 'T-1' });
    expect(refusalWords(text, 'The tag was not added.', failed)).to.equal(
      `The tag was not added. ${text.error.server} ${text.error.trackingId('T-1')}`,
    );
    expect(refusalWords(text, '', new HubError('server', ''))).to.equal(text.error.server);
  });

  for (const code of ['timeout', 'badData'] as const) {
    it(`leaves open whether it was, where the answer did not come or says nothing (${code})`, () => {
      expect(refusalWords(text, 'Not added.', new HubError(code, ''))).to.equal(
        `Not added. ${text.error[code]} ${text.error.perhapsDone}`,
      );
    });
  }
});
