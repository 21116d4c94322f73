import type { Figure } from '../../lists/values.js';
import type { Answer } from '../../session/answer.js';
import type { Session, Whole } from '../../session/session.js';
import { CannotKnow } from '../../session/stop.js';
import type { Difference } from '../rule.js';

/** A figure beside what the rows add up to; where one is not available nothing is said. */
export function* differing(
  answer: Answer,
  compared: readonly (readonly [name: string, got: Figure, wanted: Figure])[],
): Generator<Difference> {
  for (const [name, got, wanted] of compared) {
    if (got == null || wanted == null || Math.abs(got - wanted) < 1e-6) continue;
    yield { expected: `${name} ${wanted}`, came: String(got), answer };
  }
}

interface Trend<Point> {
  readonly points: readonly Point[];
}

/** The newest point of a trend. Throws `CannotKnow` where there is none. */
export async function newestPoint<Point extends { weekStart: string }>(
  session: Session,
  operation: string,
  question = {},
) {
  const answer = await session.get(operation, { ...question, weeks: 12 });
  const point = (answer.body as Trend<Point>).points.at(-1);
  if (!point) throw new CannotKnow(`${operation} has no point`);
  return { answer, point };
}

/** A list of one week, all of it. Throws `CannotKnow` where it is too long. */
export async function wholeWeek<Row>(
  session: Session,
  operation: string,
  question: Record<string, string>,
): Promise<Whole<Row>> {
  const whole = await session.all<Row>(operation, question);
  if (!whole.complete)
    throw new CannotKnow(`${operation} has ${whole.total} rows, of which ${whole.rows.length} are read (--thorough)`);
  return whole;
}
