import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { kitModule } from '../../scripts/build-kit.mjs';
import { root } from '../../scripts/entries.mjs';
import { documentWithRules } from '../../scripts/generate-rules.mjs';
import { command } from './support/kit.mjs';

const text = readFileSync(join(root, 'docs/contract-kit.md'), 'utf8');
const { main } = await kitModule('kit/command/main.ts');

describe('the documentation of the contract kit', () => {
  it('names every rule (npm run generate:rules)', async () => assert.equal(text, await documentWithRules()));

  it('names every option that the command has, and no other', async () => {
    const optionsOf = (words) => new Set(words.match(/--[a-z-]+[a-z]/g));
    const { said } = await command(main, '--help');
    const documented = optionsOf(text.slice(text.indexOf('## Options'), text.indexOf('## What it does')));
    assert.deepEqual([...documented].sort(), [...optionsOf(said)].sort());
  });
});

describe('the command', () => {
  it('prints the same table', async () => {
    const { said, code } = await command(main, 'rules');
    assert.ok(text.endsWith(said));
    assert.equal(code, 0);
  });

  it('is where package.json says, and needs no package', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const code = readFileSync(join(root, bin['partner-hub-elements']), 'utf8');
    assert.match(code, /^#!\/usr\/bin\/env node\n/);
    const imported = [...code.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
    assert.ok(imported.length > 3);
    assert.deepEqual(
      imported.filter((name) => !name.startsWith('node:')),
      [],
    );
  });
});
