import { expect } from '@open-wc/testing';
import { languageName } from '../../../src/core/texts/language-name.js';

describe('the name of a language', () => {
  it('is said in the language of the reader', () => {
    expect(languageName('nl', 'en')).to.equal('Dutch');
    expect(languageName('nl', 'nl')).to.equal('Nederlands');
    expect(languageName('en-GB', 'en')).to.equal('British English');
  });

  it('is the tag itself where there is none', () => {
    for (const tag of ['qqq', 'nl_NL_x', '', '<b>', 'x'.repeat(2000)]) expect(languageName(tag, 'en')).to.equal(tag);
  });
});
