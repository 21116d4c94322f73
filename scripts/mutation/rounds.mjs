/**
 * Finds out which mutants the tests notice, in rounds: each mutant that lives meets its next test files, one at first, then twice as many each
 * time. Before a test file counts, it has run without a mutant: it has to pass, and says then which mutants it comes by at all.
 */

/**
 * @typedef {object} Verdict
 * @property {import('./mutants.mjs').Mutant} mutant
 * @property {'killed' | 'survived' | 'unreached'} status `unreached`: no test that ran comes by it.
 * @property {string[]} tests The test files that it met.
 * @property {string} [failure] The test that noticed it.
 */

/** How many test files are asked whether they come by a mutant, for each one that it may meet. */
const FAR = 3;

const openOf = (states) => states.filter(({ status, queue }) => status !== 'killed' && queue.length > 0);

/** A mutant that has met as many test files as it may meets no more. */
function closeQueues(states, most) {
  for (const state of states) if (state.tests.length >= most) state.queue = [];
}

/** Runs without a mutant the files that the next round needs and that nobody knows yet. */
async function learnNext(states, known, { width, run }) {
  const wanted = new Set(openOf(states).flatMap(({ queue }) => queue.slice(0, width)));
  const controls = await run([...wanted].filter((test) => !known.has(test)).map((test) => ({ id: 0, test })));
  for (const { test, passed, failure, reached } of controls) known.set(test, { passed, failure, reached });
}

/** What the next round runs; takes it from the queues. */
function takeNext(states, known, width) {
  const pairs = [];
  for (const state of openOf(states)) {
    const head = state.queue.splice(0, width);
    const tests = head.filter((test) => known.get(test)?.passed && known.get(test).reached.has(state.mutant.id));
    pairs.push(...tests.map((test) => ({ id: state.mutant.id, test })));
  }
  return pairs;
}

function settle(states, outcomes) {
  const byId = new Map(states.map((state) => [state.mutant.id, state]));
  for (const { id, test, passed, failure } of outcomes) {
    const state = byId.get(id);
    state.tests.push(test);
    if (state.status === 'killed') continue;
    state.status = passed ? 'survived' : 'killed';
    if (!passed) state.failure = `${test}: ${failure}`;
  }
}

function judged(states, known) {
  const broken = [...known].filter(([, { passed }]) => !passed).map(([test, { failure }]) => ({ test, failure }));
  return { verdicts: states.map(({ queue: _queue, ...verdict }) => verdict), broken };
}

/**
 * @param {import('./mutants.mjs').Mutant[]} mutants
 * @param {object} options
 * @param {(path: string) => string[]} options.testsOf The test files of a file, the nearest first.
 * @param {number} options.most How many of them that come by it a mutant meets, and no more once it has met so many.
 * @param {(pairs: { id: number, test: string }[]) => Promise<import('./tests.mjs').Outcome[]>} options.run
 * @param {(message: string) => void} options.say
 * @param {(judged: { verdicts: Verdict[], broken: { test: string, failure: string }[] }) => void} [options.keep] Told after each round what is known by then.
 * @param {AbortSignal} options.signal
 * @returns {Promise<{ verdicts: Verdict[], broken: { test: string, failure: string }[] }>} `broken`: test files that fail without a mutant.
 */
export async function judge(mutants, { testsOf, most, run, say, keep = () => {}, signal }) {
  const states = mutants.map((mutant) => ({
    mutant,
    status: 'unreached',
    tests: [],
    queue: testsOf(mutant.path).slice(0, most * FAR),
  }));
  const known = new Map();
  for (let width = 1; openOf(states).length > 0 && !signal.aborted; width *= 2) {
    await learnNext(states, known, { width, run });
    const pairs = takeNext(states, known, width);
    say(`${openOf(states).length} mutants live: ${pairs.length} runs`);
    settle(states, await run(pairs));
    closeQueues(states, most);
    keep(judged(states, known));
  }
  return judged(states, known);
}
