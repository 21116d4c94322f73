import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortMarkup, shortStyles, withShortTemplates } from '../../scripts/short-templates.mjs';

describe('a short style sheet', () => {
  it('has no indents, comments and last semicolons', () => {
    const text = `
      /* A note; with { signs } and "quotes". */
      :host([hidden]) > .a,
      .b {
        color: rgb( 0 0 0 / 50% );
        inset: 0;
      }
    `;
    assert.equal(shortStyles(text), ':host([hidden])>.a,.b{color:rgb(0 0 0 / 50%);inset:0}');
  });

  it('keeps the spaces that mean something', () => {
    const rules = [
      '.a :hover .b{margin:-1px auto 0 calc(1px + (2px - 3px) * 2)}',
      '@media (width >= 40px) and (not (hover)){.a + .b ~ .c{top:0}}',
      '.a::part(b c):not(:first-child) .d{flex:1 1 min(calc(1px + 2px),3px)}',
    ];
    for (const rule of rules)
      assert.equal(shortStyles(rule.replaceAll('{', ' {\n  ')).replace('>=', ' >= ').replace(/ +/g, ' '), rule);
  });

  it('keeps what is in quotes', () => {
    assert.equal(
      shortStyles(`.a { content: ' ;  } /* a */ "'; quotes: "\\" { " '\\'  ' }`),
      `.a{content:' ;  } /* a */ "';quotes:"\\" { " '\\'  '}`,
    );
  });
});

describe('short markup', () => {
  it('keeps a space wherever there was one', () => {
    assert.equal(shortMarkup('\n  <b\n    class="a  b"\n  >x</b>\n  y '), ' <b class="a b" >x</b> y ');
  });
});

describe('a module with short templates', () => {
  it('has its expressions and all else as they were', () => {
    const code = [
      'const a = css`\n  .a {\n    color: ${red};\n  }\n  ${more}\n`;',
      'const b = html`<p>\n  ${on ? html`<b>  ${c}\n</b>` : `a\n  b`}\n</p>`; // css` a  b `',
      'const d = other`  \n`;',
    ].join('\n');
    const short = [
      'const a = css`.a{color:${red}}${more}`;',
      'const b = html`<p> ${on ? html`<b> ${c} </b>` : `a\n  b`} </p>`; // css` a  b `',
      'const d = other`  \n`;',
    ].join('\n');
    assert.equal(withShortTemplates(code), short);
  });
});
