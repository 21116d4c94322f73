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

  for (const code of ['conflict', 'unavailable'] as const)
    it(`is what the API says where it alone can explain it (${code}), and general words where it says nothing`, () => {
      expect(errorTitle(text, new HubError(code, '', { apiMessage: 'Not before noon.' }))).to.equal('Not before noon.');
      expect(errorTitle(text, new HubError(code, 'for developers'))).to.equal(text.error[code]);
    });

  it('is general where the API has nothing to explain', () => {
    for (const code of ['auth', 'forbidden', 'notFound', 'server', 'rateLimited'] as const) {
      const said = errorTitle(text, new HubError(code, '', { apiMessage: 'Words of a gateway.' }));
      expect(said, code).not.to.contain('gateway');
    }
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

  it('is the API’s sentence where the present state forbids it, and that of its fields where there is none', () => {
    const fields = [field('name', 'There is already a tag “Benelux”.')];
    const refused = (apiMessage?: string) =>
      refusalReason(text, new HubError('conflict', 'for developers', { apiMessage, fields }));
    expect(refused('The name is taken.')).to.equal('The name is taken.');
    expect(refused()).to.equal('There is already a tag “Benelux”.');
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
