/** Lints src/api/openapi.yaml by the rules that Redocly recommends and by Spectral's for OpenAPI. Says nothing when all is well. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';

const document = fileURLToPath(new URL('../src/api/openapi.yaml', import.meta.url));

/** What Redocly has to say; undefined when nothing is wrong. */
function redocly() {
  const cli = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
  // It reports its use and looks for a newer version of itself, unless it is told not to.
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [cli, 'lint', document, '--extends=recommended'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return status === 0 ? undefined : stderr + stdout;
}

/** What Spectral has to say, warnings too, in lines; undefined when nothing is wrong. */
async function spectral() {
  const linter = new core.Spectral();
  linter.setRuleset({ extends: [rulesets.oas] });
  const found = await linter.run(new core.Document(readFileSync(document, 'utf8'), parsers.Yaml, document));
  const lines = found.map(
    ({ range, code, message, path }) => `${document}:${range.start.line + 1} ${code}: ${message} (${path.join('.')})`,
  );
  return lines.length > 0 ? lines.join('\n') : undefined;
}

const complaints = [redocly(), await spectral()].filter((text) => text !== undefined);
for (const text of complaints) console.error(text);
process.exitCode = complaints.length > 0 ? 1 : 0;
