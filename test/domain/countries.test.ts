import { expect } from '@open-wc/testing';
import { COUNTRY_CODES } from '../../src/domain/countries.js';
import { shippedLanguages } from '../../src/locales/languages.js';

describe('The countries', () => {
  it('are the 249 of ISO 3166-1, each once, in their order', () => {
    expect(COUNTRY_CODES).to.have.length(249);
    expect([...new Set(COUNTRY_CODES)].sort()).to.deep.equal(COUNTRY_CODES);
  });

  it('have a name in every language of the library', () => {
    for (const language of shippedLanguages) {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      for (const code of COUNTRY_CODES) expect(names.of(code), code).not.to.equal(code);
    }
  });
});
