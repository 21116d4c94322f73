import { isSuccess, type Answer } from '../session/answer.js';
import type { AnswerRule, Asker, Difference } from '../rules/rule.js';

/** What a rule found for an operation. */
export interface Finding {
  readonly differences: readonly Difference[];
  /** How many there were beyond those. */
  readonly more: number;
}

/** So many differences of one rule are shown for an operation. */
export const most = 3;

interface Kept {
  differences: Difference[];
  more: number;
}

/** Judges each answer when it comes, and keeps only what is wrong with it. */
export class Watcher {
  private readonly found = new Map<string, Map<AnswerRule, Kept>>();
  private readonly examples = new Set<string>();
  private onlyExamples = true;

  constructor(
    private readonly rules: readonly AnswerRule[],
    private readonly asker: Asker,
  ) {}

  /** Judges an answer. */
  see(answer: Answer): void {
    const { name } = answer.operation;
    if (answer.isExample) this.examples.add(name);
    else if (isSuccess(answer)) this.onlyExamples = false;
    const byRule = this.found.get(name) ?? new Map<AnswerRule, Kept>();
    this.found.set(name, byRule);
    for (const rule of this.rules.filter(({ operations }) => operations.includes(name))) {
      const kept = byRule.get(rule) ?? { differences: [], more: 0 };
      byRule.set(rule, kept);
      for (const difference of rule.judge(answer, this.asker)) keep(kept, difference);
    }
  }

  /** Whether the operation is answered with the contract's own example, or the whole API is made of examples. */
  sawExample(name: string): boolean {
    return this.examples.has(name) || (this.examples.size > 0 && this.onlyExamples);
  }

  /** What the rules found in all answers of an operation. */
  findings(name: string): ReadonlyMap<AnswerRule, Finding> {
    return this.found.get(name) ?? new Map<AnswerRule, Finding>();
  }
}

/** Keeps the first few, and each kind once. */
function keep(kept: Kept, difference: Difference): void {
  const isKnown = kept.differences.some((one) => one.expected === difference.expected && one.came === difference.came);
  if (isKnown || kept.differences.length >= most) kept.more += 1;
  else kept.differences.push(difference);
}
