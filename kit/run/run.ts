import { operations, type Operation } from '../contract/contract.js';
import type { Difference, Named, Rule } from '../rules/rule.js';
import { answerRules, rules } from '../rules/registry.js';
import { Session, type Depth } from '../session/session.js';
import { usualQuestion } from '../session/questions.js';
import { CannotKnow, CannotRun } from '../session/stop.js';
import { Transport, type TransportOptions } from '../session/transport.js';
import { changes, stateOf } from './state.js';
import { plain } from '../report/plain.js';
import { isThere } from './is-there.js';
import type { OperationOutcome, Outcome, RuleOutcome, ShownDifference, Verdict } from './outcome.js';
import { most, Watcher } from './watcher.js';

/** What is to be checked, and how far. */
export interface RunOptions extends TransportOptions {
  /** Operations; empty: all. */
  readonly only: readonly string[];
  /** Rules, by their names; empty: all. */
  readonly onlyRules: readonly string[];
  /** May it write? `trials`: also what cannot be taken back. */
  readonly writes: 'no' | 'undone' | 'trials';
  readonly depth: Depth;
}

/** Checks an API against the contract. Throws `CannotRun`. */
export async function run(
  options: RunOptions,
  onOutcome: (outcome: OperationOutcome) => void = () => {},
): Promise<Outcome> {
  return new Run(options).run(onOutcome);
}

class Run {
  private readonly watcher: Watcher;
  private readonly transport: Transport;
  private readonly session: Session;
  private readonly left: string[] = [];
  private readonly rules: readonly Rule[];

  constructor(private readonly options: RunOptions) {
    const isAcross = options.origin !== undefined && options.origin !== options.api.origin;
    const isChosen = ({ name, isCrossOrigin }: Named) =>
      (isAcross || !isCrossOrigin) && (options.onlyRules.length === 0 || options.onlyRules.includes(name));
    this.rules = rules.filter((rule) => isChosen(rule) && mayWrite(rule, options.writes));
    this.watcher = new Watcher(answerRules.filter(isChosen), options);
    this.transport = new Transport(options, (answer) => this.watcher.see(answer));
    this.session = new Session(this.transport, options.depth, this.left);
  }

  async run(onOutcome: (outcome: OperationOutcome) => void): Promise<Outcome> {
    await isThere(this.session);
    const before = this.options.writes === 'no' ? undefined : await stateOf(this.session);
    const chosen = operations.filter(({ name }) => this.options.only.length === 0 || this.options.only.includes(name));
    const found: OperationOutcome[] = [];
    for (const operation of chosen) {
      const outcome = await this.outcomeOf(operation);
      found.push(outcome);
      onOutcome(outcome);
    }
    if (before) this.left.push(...changes(before, await stateOf(this.session)));
    return {
      api: this.options.api.href,
      operations: found,
      requests: this.transport.sent,
      waitedSeconds: Math.round(this.transport.waited / 1000),
      onlyRead: this.options.writes === 'no',
      isCrossOrigin: this.options.origin !== undefined,
      left: this.left,
    };
  }

  private async outcomeOf(operation: Operation): Promise<OperationOutcome> {
    const { name, method, path } = operation;
    if (await this.isNotOffered(operation)) return { name, method, path, verdict: 'notOffered', rules: [] };
    const asked: RuleOutcome[] = [];
    for (const rule of this.rules.filter((one) => one.operations.includes(name))) {
      asked.push(await this.judged(rule, name));
    }
    const seen = [...this.watcher.findings(name)].map(([rule, { differences, more }]) =>
      this.shown(rule, { differences, more, isExample: rule.isForm !== true && this.watcher.sawExample(name) }),
    );
    const all = [...seen, ...asked];
    return { name, method, path, verdict: verdictOf(all), rules: all };
  }

  private async isNotOffered(operation: Operation): Promise<boolean> {
    if (operation.method !== 'GET') return false;
    try {
      const { status } = await this.session.ask(operation.name, await usualQuestion(this.session, operation.name));
      return status === 501;
    } catch (error) {
      if (error instanceof CannotKnow) return false;
      throw error;
    }
  }

  /** What differs is looked at once more, with fresh answers: data change while they are read. */
  private async judged(rule: Rule, name: string): Promise<RuleOutcome> {
    try {
      let found = await this.differences(rule, name);
      if (found.differences.length > 0 && rule.writes === undefined) {
        this.session.forget();
        found = await this.differences(rule, name);
        if (found.differences.length === 0) return unknown(rule, 'the data changed while they were read');
      }
      return this.shown(rule, { ...found, isExample: this.watcher.sawExample(name) });
    } catch (error) {
      if (error instanceof CannotKnow) return unknown(rule, error.message);
      if (error instanceof CannotRun) throw error;
      throw new Error(`The rule ${rule.name} failed for ${name}`, { cause: error });
    }
  }

  private async differences(rule: Rule, name: string): Promise<{ differences: Difference[]; more: number }> {
    const differences: Difference[] = [];
    let more = 0;
    for await (const difference of rule.check(this.session, name)) {
      if (differences.length < most) differences.push(difference);
      else more += 1;
    }
    return { differences, more };
  }

  private shown(rule: Named, found: Found): RuleOutcome {
    const { name, says } = rule;
    const { differences, more, isExample } = found;
    if (differences.length > 0 && isExample) return unknown(rule, exampleReason);
    const verdict = differences.length > 0 ? 'differs' : 'holds';
    return { name, says, verdict, differences: differences.map((one) => this.inWords(one)), more, reason: undefined };
  }

  private inWords({ expected, came, answer }: Difference): ShownDifference {
    return { expected: plain(expected), came: plain(came), curl: answer && plain(this.transport.curl(answer)) };
  }
}

function mayWrite({ writes }: Rule, allowed: RunOptions['writes']): boolean {
  return writes === undefined || allowed === 'trials' || (writes === 'undone' && allowed === 'undone');
}

interface Found {
  readonly differences: readonly Difference[];
  readonly more: number;
  readonly isExample: boolean;
}

const exampleReason = 'the server answers with the contract’s own example, whatever is asked';

function unknown({ name, says }: Named, reason: string): RuleOutcome {
  return { name, says, verdict: 'unknown', differences: [], more: 0, reason: plain(reason) };
}

function verdictOf(found: readonly RuleOutcome[]): Verdict {
  if (found.some(({ verdict }) => verdict === 'differs')) return 'differs';
  return found.some(({ verdict }) => verdict === 'holds') ? 'holds' : 'unknown';
}
