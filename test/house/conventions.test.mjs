import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, sourceFiles } from '../../scripts/entries.mjs';
import {
  bareClassOffences,
  eventNameOffences,
  eventOffences,
  grammarOffences,
  lengthOffences,
  mirrorOffences,
  silenceOffences,
  skippingOffences,
  staleRuleOffences,
  strictPageOffences,
} from './conventions.mjs';
import { none, source, sources } from './source.mjs';

const library = sources('src');
const planted = (law, text) => law([source('src/core/x.ts', text)]).length;

describe('files', () => {
  it('are short enough to be read at a sitting', () =>
    none(lengthOffences([...library, ...sources('mocks', 'stories', 'kit')])));
  it('hold nothing that a strict page refuses', () => none(strictPageOffences(library)));
  it('do without any, enums, default exports and promises', () =>
    none(grammarOffences([...library, ...sources('mocks', 'kit')])));
  it('type events wherever a page may listen', () => none(eventOffences(library)));
  it('call events by what they say', () => none(eventNameOffences(library)));
  it('say what each exported thing is', () => none(silenceOffences([...library, ...sources('mocks', 'kit')])));
  it('have no class that loses its styles in another document', () => none(bareClassOffences(library)));
  it('style beside what has something only by a class', () => none(staleRuleOffences(library)));
  it('skip what is off the screen only where a browser shows it in time', () => none(skippingOffences(library)));
  it('of tests are in the room that they test', () => {
    none(mirrorOffences(sourceFiles('test'), (path) => existsSync(join(root, path))));
  });
});

describe('the law of conventions', () => {
  it('sees a long file', () => assert.equal(planted(lengthOffences, 'const x = 1;\n'.repeat(301)), 1));

  it('sees what a strict page refuses, but not where it is only spoken of', () => {
    assert.equal(planted(strictPageOffences, 'html`<p style="color: ${x}"></p>`'), 1);
    assert.equal(planted(strictPageOffences, 'element.innerHTML = text;'), 1);
    assert.equal(planted(strictPageOffences, "import { styleMap } from 'lit/directives/style-map.js';"), 1);
    assert.equal(planted(strictPageOffences, '// why x.innerHTML = y fails\n/** eval(x) */'), 0);
  });

  it('sees any, an enum, a default export and a promise', () => {
    assert.equal(planted(grammarOffences, 'const x: any = 1;'), 1);
    assert.equal(planted(grammarOffences, 'enum X { A }'), 1);
    assert.equal(planted(grammarOffences, 'export default 1;'), 1);
    assert.equal(planted(grammarOffences, `// ${'TO'}${'DO'}: later`), 1);
  });

  it('sees an event that is typed on elements alone', () => {
    assert.equal(planted(eventOffences, "interface HTMLElementEventMap { 'hub-x': Event }"), 1);
    assert.equal(planted(eventOffences, "interface GlobalEventHandlersEventMap { 'hub-x': Event }"), 0);
  });

  it('sees an event that is called otherwise than by what it says', () => {
    const event = (name) =>
      `export class ${name} extends HubEvent<X> {\n  constructor() {\n    super('hub-x-change', {});\n  }\n}`;
    assert.equal(planted(eventNameOffences, event('XChangeEvent')), 1);
    assert.equal(planted(eventNameOffences, event('HubXChangeEvent')), 0);
  });

  it('sees an exported thing without a word about it', () => {
    assert.equal(planted(silenceOffences, 'export const x = 1;'), 1);
    assert.equal(planted(silenceOffences, '/** The first. */\nexport const x = 1;'), 0);
  });

  it('sees a class that loses its styles in another document', () => {
    assert.equal(planted(bareClassOffences, 'class Box extends LitElement {}'), 1);
    assert.equal(planted(bareClassOffences, 'class Box extends Component {}'), 0);
  });

  it('sees a rule that Safari forgets', () => {
    const rule = (selector) => planted(staleRuleOffences, 'css`a {} ' + selector + ' { color: red; }`');
    assert.equal(rule('.box:has(.said) .button'), 1);
    assert.equal(rule('.head:not(:has(.title, > :not(slot))) ~ .body'), 1);
    assert.equal(rule('.filter:has(~ .bar)::part(toggle)'), 0);
    assert.equal(rule('.box .head:has(> .bone):not(:has(.title)), .body'), 0);
    assert.equal(
      planted(staleRuleOffences, 'css`@media print { p { top: 0; } .plot:has(:empty) ~ .twin { top: 0; } }`'),
      0,
    );
  });

  it('sees what is skipped off the screen in every browser', () => {
    assert.equal(planted(skippingOffences, 'css`p { content-visibility: auto; }`'), 1);
    assert.equal(planted(skippingOffences, 'css`p { content-visibility: var(--_off-screen, visible); }`'), 0);
  });

  it('sees a test that has lost its room', () => {
    const exists = (path) => path === 'src/core';
    assert.deepEqual(mirrorOffences(['test/core/hub.test.ts', 'test/support/page.test.ts'], exists), []);
    assert.equal(mirrorOffences(['test/attic/hub.test.ts'], exists).length, 1);
  });
});
