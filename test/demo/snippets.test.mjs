import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { kinds, startState } from '../../demo/builder/state.js';
import { root } from '../../scripts/entries.mjs';
import { everything, filesOf, hostile } from '../support/builder.mjs';

const example = (path) => readFileSync(join(root, 'examples', path), 'utf8');
const small = {
  ...startState(),
  source: 'api',
  api: 'https://portal.example/api',
  token: '/partner-token',
  locale: 'nl',
  window: '60',
  brand: '#0b6b61',
  elements: [
    { tag: 'kpi-group', attributes: { section: 'overview' } },
    { tag: 'customer-list', attributes: { selectable: 'true', 'page-size': '20' } },
  ],
};
const codeOf = (kind, name, state = small) => filesOf(kind, state).find((file) => file.name === name).code;

/** The imports of a text, one a line. */
const importsOf = (code) => code.match(/^ *import [^;]*;/gm).map((line) => line.trim());

/** The syntax errors of a module. */
function faultsOf(name, code) {
  const { diagnostics } = ts.transpileModule(code, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022, experimentalDecorators: true },
  });
  return diagnostics.map(({ messageText }) => messageText);
}

/** The texts of a template literal as the program has them. */
function literalsOf(code) {
  const found = [];
  const visit = (node) => {
    if (ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest));
  return found;
}

describe('the snippet', () => {
  it('for a page of its own is a whole page', () => {
    assert.equal(
      codeOf('html', 'hub.html'),
      `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Customers</title>
    <!-- In a page that you have: the next three lines in its head. -->
    <link rel="stylesheet" href="/dist/cdn/partner-hub.css" />
    <link rel="stylesheet" href="hub.css" />
    <script type="module" src="/dist/cdn/partner-hub.js"></script>
  </head>
  <body>
    <!-- And from here on where it is to be shown. -->
    <partner-hub
      api-base="https://portal.example/api"
      token-url="/partner-token"
      locale="nl"
      window-days="60"
    >
      <kpi-group section="overview"></kpi-group>
      <customer-list selectable page-size="20"></customer-list>
    </partner-hub>
  </body>
</html>
`,
    );
  });

  it('has nothing inline, unless everything is to be in one file', () => {
    const [page, sheet] = filesOf('html', small);
    assert.doesNotMatch(page.code, /<style|\sstyle=|<script>|\son\w+=/);
    assert.match(sheet.code, /--hub-brand: #0b6b61;/);
    const [alone, ...others] = filesOf('html', { ...small, css: 'page' });
    assert.match(alone.code, /<style>[^]*--hub-brand: #0b6b61;[^]*<\/style>/);
    assert.deepEqual(others, []);
  });

  it('has both brand colors where a page may be light or dark', () => {
    const both = { brand: '#0b6b61', 'brand-dark': '#46b8a9' };
    const brandIn = (changes) => /--hub-brand: (.*);/.exec(codeOf('html', 'hub.css', { ...small, ...changes }))?.[1];
    assert.equal(brandIn({ ...both, theme: 'auto' }), 'light-dark(#0b6b61, #46b8a9)');
    assert.equal(brandIn({ ...both, theme: 'dark' }), '#46b8a9');
    assert.equal(brandIn({ ...both, theme: 'light' }), '#0b6b61');
    assert.equal(brandIn({ brand: '' }), undefined);
  });

  it('for React 19 imports what the example imports', () => {
    const theirs = [...importsOf(example('react-19/src/main.tsx')), ...importsOf(example('react-19/src/portal.tsx'))];
    const shared = [
      "import 'partner-hub-elements/define/customer-list';",
      "import 'partner-hub-elements/define/partner-hub';",
      "import 'partner-hub-elements/types/react';",
    ];
    const ours = importsOf(codeOf('react', 'Hub.tsx'));
    for (const line of shared) assert.ok(ours.includes(line) && theirs.includes(line), line);
    assert.match(codeOf('react', 'Hub.tsx'), /<customer-list selectable page-size="20" \/>/);
    assert.match(example('react-19/src/portal.tsx'), /<customer-list [^>]*page-size="20"/);
  });

  for (const kind of ['preact', 'solid'])
    it(`for ${kind} imports what the example imports`, () => {
      const theirs = [...importsOf(example(`${kind}/src/main.tsx`)), ...importsOf(example(`${kind}/src/portal.tsx`))];
      const shared = [
        "import 'partner-hub-elements/define/customer-list';",
        `import 'partner-hub-elements/types/${kind}';`,
      ];
      const ours = importsOf(codeOf(kind, 'Hub.tsx'));
      for (const line of shared) assert.ok(ours.includes(line) && theirs.includes(line), line);
      assert.match(codeOf(kind, 'Hub.tsx'), /<customer-list selectable page-size="20" \/>/);
      assert.match(example(`${kind}/src/portal.tsx`), /<customer-list [^>]*page-size="20"/);
    });

  it('for React 18 imports components as the example does', () => {
    const code = codeOf('react-18', 'Hub.tsx');
    assert.match(
      code,
      /import \{\n  CustomerList,\n  KpiGroup,\n  PartnerHub,\n\} from 'partner-hub-elements\/react';/,
    );
    assert.match(
      example('react-18/src/portal.tsx'),
      /import \{ .*CustomerList.* \} from 'partner-hub-elements\/react';/,
    );
    assert.match(code, /<CustomerList selectable pageSize=\{20\} \/>/);
    assert.match(code, /windowDays=\{60\}/);
  });

  it('for Vue configures tags as the example does', () => {
    const plugin = /plugins: .*/.exec(example('vue/vite.config.js'))[0];
    assert.ok(codeOf('vue', 'vite.config.js').includes(plugin));
    assert.ok(importsOf(codeOf('vue', 'Hub.vue')).includes("import 'partner-hub-elements/types/vue';"));
  });

  it('for Svelte imports its types as the example does', () => {
    const line = "import 'partner-hub-elements/types/svelte';";
    assert.ok(importsOf(example('svelte/src/Portal.svelte')).includes(line));
    assert.ok(importsOf(codeOf('svelte', 'Hub.svelte')).includes(line));
  });

  it('for Angular allows tags that Angular does not know', () => {
    const code = codeOf('angular', 'hub.component.ts');
    assert.match(code, /import \{ Component, CUSTOM_ELEMENTS_SCHEMA \} from '@angular\/core';/);
    assert.match(code, /schemas: \[CUSTOM_ELEMENTS_SCHEMA\]/);
    assert.match(codeOf('angular', 'styles.css'), /@import 'partner-hub-elements\/cdn\/partner-hub\.css';/);
  });

  it('imports nothing that the package does not export', () => {
    const exported = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports);
    for (const kind of kinds) {
      const codes = filesOf(kind, everything()).map(({ code }) => code);
      const names = codes.flatMap((code) =>
        [...code.matchAll(/'partner-hub-elements(\/[^']*)?'/g)].map(([, path]) => path),
      );
      for (const path of names) assert.ok(exported.includes(`.${path ?? ''}`), `${kind}: ${path}`);
    }
  });

  it('is a module without a fault of syntax, whatever was typed', () => {
    const modules = [
      ['react', 'Hub.tsx'],
      ['react-18', 'Hub.tsx'],
      ['preact', 'Hub.tsx'],
      ['solid', 'Hub.tsx'],
      ['angular', 'hub.component.ts'],
      ['vue', 'vite.config.js'],
      ['sharepoint', 'PartnerHubWebPart.ts'],
    ];
    for (const [kind, name] of modules) assert.deepEqual(faultsOf(name, codeOf(kind, name, everything())), [], kind);
  });

  it('keeps what was typed inside its quotes', () => {
    const state = { ...small, elements: [{ tag: 'customer-list', attributes: { heading: hostile } }] };
    const quoted = hostile
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    for (const [kind, name] of [
      ['html', 'hub.html'],
      ['wordpress', 'block.html'],
      ['wordpress', 'partner-hub.php'],
      ['vue', 'Hub.vue'],
    ])
      assert.ok(codeOf(kind, name, state).includes(`heading="${quoted}"`), `${kind} ${name}`);
    assert.ok(literalsOf(codeOf('sharepoint', 'PartnerHubWebPart.ts', state)).some((text) => text.includes(quoted)));
    assert.doesNotMatch(/<partner-hub[^]*/.exec(codeOf('svelte', 'Hub.svelte', state))[0], /[{}]/);
    const [template] = literalsOf(codeOf('angular', 'hub.component.ts', state));
    assert.doesNotMatch(template, /\{\{/);
    assert.match(template, /\[attr\.heading\]="'/);
  });

  it('for other servers has the library’s whole address', () => {
    for (const { code } of [...filesOf('wordpress').slice(0, 2), filesOf('sharepoint')[0]])
      assert.match(code, /https:\/\/intranet\.example\/dist\/cdn\//);
  });

  it('for WordPress enqueues a module, and leaves the tags as they are', () => {
    const plugin = codeOf('wordpress', 'partner-hub.php');
    assert.match(plugin, /wp_enqueue_script_module\('partner-hub', 'https:\/\/[^']*\/partner-hub\.js'/);
    assert.match(plugin, /add_shortcode\('partner_hub_page'/);
    assert.match(plugin, /return <<<'PARTNER_HUB'\n<partner-hub[^]*<\/partner-hub>\nPARTNER_HUB;/);
  });
});
