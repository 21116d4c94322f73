/** What a browser tells of the work of its threads. */

/** Runs while the browser of a session takes a trace of some categories. */
export async function traced(session, includedCategories, act) {
  const events = [];
  const take = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, excludedCategories: ['*'] },
  });
  let answer;
  try {
    answer = await act();
  } finally {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', take);
  }
  return { answer, events };
}

/** Marks of a trace with the time that their thread had worked by then, ms. */
export const marksIn = (events) =>
  events
    .filter(({ cat, ph, tts }) => cat.includes('blink.user_timing') && (ph === 'I' || ph === 'R') && tts !== undefined)
    .map(({ name, tts, ts }) => ({ name, cpu: tts / 1000, at: ts }))
    .toSorted((a, b) => a.at - b.at);

/**
 * Time of the main thread between `NAME:start` and `NAME:end`. The clock would count what else the machine does; a thread's own time does not.
 */
export function timesOf(marks) {
  const times = {};
  for (const { name, cpu, at } of marks) {
    const [what, edge] = name.split(':');
    if (edge !== 'end') continue;
    const start = marks.findLast((mark) => mark.name === `${what}:start` && mark.at <= at);
    if (start) times[what] = cpu - start.cpu;
  }
  return times;
}

/** Work of each frame that a page marked. */
export function framesOf(marks, what) {
  const starts = marks.filter(({ name }) => name === `${what}:frame`);
  return starts.slice(1).map(({ cpu }, index) => cpu - starts[index].cpu);
}

/** The first mark of a name, with the time of its thread. */
export const markIn = (events, wanted) => events.find(({ name, tts }) => name === wanted && tts !== undefined);

/** The tasks of the thread of a mark, in their order. Needs `disabled-by-default-devtools.timeline`. */
export const tasksOf = (events, { pid, tid }) =>
  events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && event.pid === pid && event.tid === tid)
    .toSorted((a, b) => a.ts - b.ts);

/**
 * What tasks had worked when a mark was set, ms. The time of the thread itself would count its waiting, too, where a browser is throttled: it is made slow by
 * being kept busy, also while it has nothing to do.
 */
export function workUntil(tasks, mark) {
  const begun = tasks.filter(({ ts }) => ts <= mark.ts);
  const worked = begun.map((task) => (task.ts + task.dur > mark.ts ? mark.tts - task.tts : task.tdur));
  return worked.reduce((sum, time) => sum + time, 0) / 1000;
}
