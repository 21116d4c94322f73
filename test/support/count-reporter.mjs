/** Ends the runner's output with one line for people and scripts: `N passed, N failed`. */

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) continue;
    counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      latest = sessions;
    },
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions ?? latest) {
        const before = counts.failed;
        countTests(session.testResults, counts);
        // A file that could not be loaded, or that failed outside its tests, is one failure.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
    },
  };
}

let latest = [];
