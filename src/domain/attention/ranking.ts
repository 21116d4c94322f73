import type { CustomerRef, Finding, Reason } from './reasons.js';
import { RULES } from './rules.js';
import type { Rule, Weights } from './rules.js';
import { pointsOf } from './size.js';

/** A reason with what it weighs, 0 to 100. */
export type WeighedReason = Reason & { readonly points: number };

/** A customer that needs attention. */
export interface RankedCustomer {
  readonly customer: CustomerRef;
  /** What all its reasons weigh together, 0 to 100. */
  readonly points: number;
  /** The heaviest first. */
  readonly reasons: readonly WeighedReason[];
}

const MOST_POINTS = 100;
/** Of each reason beside the heaviest a tenth counts. */
const FURTHER_SHARE = 0.1;

/** The findings by rules that weigh something, each with its points. A second reason by the same rule does not count. */
export function weighed(findings: Iterable<Finding>, weights: Weights): (Finding & { reason: WeighedReason })[] {
  const seen = new Set<string>();
  const all: (Finding & { reason: WeighedReason })[] = [];
  for (const { customer, reason } of findings) {
    const key = `${reason.rule} ${customer.id}`;
    const weight = weights[reason.rule];
    if (!(weight > 0) || seen.has(key)) continue;
    seen.add(key);
    all.push({ customer, reason: { ...reason, points: pointsOf(weight, reason.size) } });
  }
  return all;
}

/**
 * One row for each customer, what weighs most first. A customer weighs what its heaviest reason does, and a tenth of each further one, 100 at most:
 * several small matters put it before another with the same large one, and never make up for a large one. Among equals the heavier heaviest reason
 * comes first, then the name, then the id.
 */
export function ranked(findings: Iterable<{ customer: CustomerRef; reason: WeighedReason }>): RankedCustomer[] {
  const customers = new Map<string, { customer: CustomerRef; reasons: WeighedReason[] }>();
  for (const { customer, reason } of findings) {
    const known = customers.get(customer.id);
    if (known) known.reasons.push(reason);
    else customers.set(customer.id, { customer, reasons: [reason] });
  }
  return [...customers.values()].map(rowOf).sort(compareRows);
}

function rowOf({ customer, reasons }: { customer: CustomerRef; reasons: WeighedReason[] }): RankedCustomer {
  const sorted = reasons.sort((one, other) => other.points - one.points || placeOf(one.rule) - placeOf(other.rule));
  const further = sorted.slice(1).reduce((sum, { points }) => sum + points, 0);
  const points = Math.min(MOST_POINTS, Math.round(sorted[0]!.points + further * FURTHER_SHARE));
  return { customer, points, reasons: sorted };
}

function compareRows(one: RankedCustomer, other: RankedCustomer): number {
  return (
    other.points - one.points ||
    other.reasons[0]!.points - one.reasons[0]!.points ||
    compare(one.customer.displayName, other.customer.displayName) ||
    compare(one.customer.id, other.customer.id)
  );
}

function placeOf(rule: Rule): number {
  return RULES.indexOf(rule);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
