import { expect } from '@open-wc/testing';
import { pageCode, type PageAround } from '../../../stories/support/page-code.js';

const script = '<script type="module" src="dist/cdn/partner-hub.js"></script>';

function codeOf(markup: string, around?: PageAround): string[] {
  const box = document.createElement('template');
  box.innerHTML = markup;
  return pageCode(box.content, around).split('\n');
}

describe('the code of a story', () => {
  it('is a page that works without Storybook: the script, and the demo around the element', () => {
    expect(codeOf('\n      <kpi-card\n metric="new-customers"></kpi-card>\n  ')).to.deep.equal([
      script,
      '<partner-hub source="demo">',
      '  <kpi-card metric="new-customers"></kpi-card>',
      '</partner-hub>',
    ]);
  });

  it('is the same when it is made of itself', () => {
    const code = codeOf('<kpi-card metric="new-customers"></kpi-card>', { locale: 'nl' });
    expect(codeOf(code.join('\n'), { locale: 'nl' })).to.deep.equal(code);
  });

  it('plays what the story plays', () => {
    const [, hub] = codeOf('<kpi-card></kpi-card>', { scenario: 'empty', locale: 'nl', theme: 'dark' });
    expect(hub).to.equal('<partner-hub source="demo" scenario="empty" locale="nl" theme="dark">');
  });

  it('keeps a provider of the story’s own', () => {
    expect(
      codeOf('<partner-hub source="demo" scenario="huge"><customer-list></customer-list></partner-hub>'),
    ).to.deep.equal([
      script,
      '<partner-hub source="demo" scenario="huge">',
      '  <customer-list></customer-list>',
      '</partner-hub>',
    ]);
  });

  it('says the same as what was drawn: attributes without a value, quotes, templates, texts', () => {
    const markup = `<customer-list selectable weights='{"expired": 1}'><template data-row><b>a &amp; b &lt;</b></template><p slot="empty">None</p></customer-list>`;
    expect(codeOf(markup).slice(2, -1)).to.deep.equal([
      '  <customer-list selectable weights="{&quot;expired&quot;: 1}">',
      '    <template data-row>',
      '      <b>a &amp; b &lt;</b>',
      '    </template>',
      '    <p slot="empty">None</p>',
      '  </customer-list>',
    ]);
  });
});
