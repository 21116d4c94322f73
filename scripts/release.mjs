/**
 * Looks whether a version may go out, and says what would be done. Publishes only when it is told to.
 *
 *   npm run release -- --dry-run            every check but the tests, then what would be done
 *   npm run release -- --dry-run --tests    the tests as well
 *   npm run release -- --publish            all of it, and then npm publish
 *   --skip check,build                      leaves checks out, for a look in between; never with --publish
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './entries.mjs';
import { releaseNotes } from './release/announced.mjs';
import { releaseSteps, tarballOf } from './release/steps.mjs';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    tests: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    skip: { type: 'string', default: '' },
  },
});

/** Options that contradict each other; undefined: none do. */
function contradiction({ 'dry-run': isDry, publish, skip }) {
  if (isDry && publish) return '--dry-run and --publish exclude each other.';
  return publish && skip ? '--publish takes no --skip: everything must hold.' : undefined;
}

/** Does one step. @returns {Promise<number>} How many faults it has. */
async function carryOut({ title, run }, notes) {
  const faults = await Promise.resolve()
    .then(run)
    .catch((error) => [error.message]);
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${title}`);
  for (const line of notes.splice(0)) console.log(`    ${line}`);
  for (const fault of faults) console.log(`    ✗ ${fault}`);
  return faults.length;
}

/** What is left to be done, in words. */
function plan() {
  const { changesets, version } = releaseNotes();
  const first =
    changesets.length > 0
      ? [`npm run release:version   (${changesets.length} changesets become entries of CHANGELOG.md)`]
      : [];
  const next = changesets.length > 0 ? 'the version that they make' : version;
  return [...first, `npm publish of ${next}, packed and looked at as above`, `git tag of ${next}`];
}

async function main() {
  const wrong = contradiction(values);
  if (wrong) throw new Error(wrong);
  const notes = [];
  const skipped = values.skip.split(',').filter(Boolean);
  let faults = 0;
  for (const step of releaseSteps({ note: (line) => notes.push(line) })) {
    const isLeftOut = skipped.includes(step.name) || (step.isAsked && !values.tests && !values.publish);
    if (isLeftOut) console.log(`– ${step.title}: left out`);
    else faults += await carryOut(step, notes);
  }
  if (faults > 0) throw new Error(`${faults} faults: nothing goes out.`);
  finish();
}

function finish() {
  const { changesets } = releaseNotes();
  if (!values.publish) {
    console.log(`\nNothing was published. What a release does${values['dry-run'] ? '' : ' (--publish)'}:`);
    for (const line of plan()) console.log(`  ${line}`);
    return;
  }
  if (changesets.length > 0)
    throw new Error('Changesets wait: npm run release:version first, and commit what it writes.');
  const { status } = spawnSync('npm', ['publish', tarballOf()], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm publish failed; its messages are above.');
}

try {
  await main();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
