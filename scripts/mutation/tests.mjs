/** Runs pairs of a mutant and a test file with the project's own test runner, each pair in a page of its own. */
import { resolve } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { root } from '../entries.mjs';
import configuration, { chromium } from '../../web-test-runner.config.mjs';
import { mutationPlugin, pageWith } from './page.mjs';

const silent = { log() {}, debug() {}, warn() {}, error() {}, group() {}, groupEnd() {}, logSyntaxError() {} };

/** Puppeteer would end this process at Ctrl-C, before it has said what is known. */
const ownSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * A page that hangs is a mutant found, but a test that hangs ends by its own limit, and a loop by its guard: this is longer than any test file takes on
 * the busiest machine, where a slow page would count as a mutant killed.
 */
const FINISH = 300_000;

function failureOf({ testResults, errors }) {
  const failed = [];
  const visit = (suite, names) => {
    for (const test of suite?.tests ?? [])
      if (!test.passed && !test.skipped) failed.push([...names, test.name].join(' '));
    for (const inner of suite?.suites ?? []) visit(inner, [...names, inner.name]);
  };
  visit(testResults, []);
  return failed[0] ?? errors[0]?.message ?? 'did not end';
}

/**
 * @typedef {object} Outcome
 * @property {number} id The mutant; 0: none.
 * @property {string} test The test file.
 * @property {boolean} passed
 * @property {string} [failure] The first test that failed.
 * @property {Set<number>} reached The mutants that the tests came by.
 */

function groupsOf(pairs) {
  const byMutant = new Map();
  for (const { id, test } of pairs) byMutant.set(id, [...(byMutant.get(id) ?? []), resolve(root, test)]);
  return [...byMutant].map(([id, files]) => ({
    name: `mutant ${id}`,
    files,
    testRunnerHtml: (framework, config) => pageWith(id)(configuration.testRunnerHtml(framework, config)),
  }));
}

/**
 * @param {{ id: number, test: string }[]} pairs What is to run.
 * @param {object} options
 * @param {(path: string, text: string) => string | undefined} options.textOf A file with its switches; undefined for a file without.
 * @param {AbortSignal} options.signal Ends the run.
 * @returns {Promise<Outcome[]>}
 */
export async function runPairs(pairs, options) {
  // The runner writes empty lines for reports that nobody asked of it.
  const { log } = console;
  console.log = () => {};
  try {
    return await run(pairs, options);
  } finally {
    console.log = log;
  }
}

async function run(pairs, { textOf, signal }) {
  if (pairs.length === 0 || signal.aborted) return [];
  const reached = new Map();
  const outcomes = [];
  const hear = (session, ids) => {
    if (!reached.has(session)) reached.set(session, new Set());
    for (const id of ids) reached.get(session).add(id);
  };
  const outcomeOf = (session) => ({
    id: Number(session.group.name.slice('mutant '.length)),
    test: session.testFile.slice(root.length + 1),
    passed: session.passed === true,
    failure: session.passed ? undefined : failureOf(session),
    session: session.id,
  });
  const { files: _all, ...shared } = configuration;
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...shared,
      browsers: [chromium(ownSignals)],
      groups: groupsOf(pairs),
      plugins: [mutationPlugin(textOf, hear), ...shared.plugins],
      testFramework: { config: { ...shared.testFramework.config, bail: true } },
      testsFinishTimeout: FINISH,
      logger: silent,
      reporters: [],
    },
  });
  runner.sessions.on('session-status-updated', (session) => {
    if (session.status !== 'FINISHED') return;
    outcomes.push(outcomeOf(session));
  });
  const stop = () => void runner.stop();
  signal.addEventListener('abort', stop);
  await new Promise((resolve) => runner.on('stopped', resolve));
  signal.removeEventListener('abort', stop);
  return outcomes.map(({ session, ...outcome }) => ({ ...outcome, reached: reached.get(session) ?? new Set() }));
}
