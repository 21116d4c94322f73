import type { ChartOption, Part } from './option-parts.js';

/** The parts of an option that hold several components, merged by their ids. */
const lists = ['grid', 'xAxis', 'yAxis', 'series'] as const;

/** What `setOption` must be told after `before` was drawn. */
export interface OptionChange {
  readonly option: Record<string, unknown>;
  /** Lists in which a component is gone or at another place: they are sent whole and replace what is there. */
  readonly replace: readonly string[];
}

/** The difference between two options, or undefined when they draw the same. */
export function optionChange(before: ChartOption | undefined, after: ChartOption): OptionChange | undefined {
  if (!before) return { option: { ...after }, replace: [] };
  const option: Record<string, unknown> = {};
  const replace: string[] = [];
  for (const key of Object.keys(after)) {
    if (isList(key)) {
      const changed = changedParts(before[key], after[key]);
      if (changed === 'all') replace.push(key);
      const parts = changed === 'all' ? after[key] : changed;
      if (parts.length > 0) option[key] = parts;
    } else if (!isSame(before[key], after[key])) option[key] = after[key];
  }
  return Object.keys(option).length > 0 || replace.length > 0 ? { option, replace } : undefined;
}

/** Whether two values of options draw the same; functions are compared by what they depend on. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === 'function' && typeof other === 'function') {
    return 'dependsOn' in one && 'dependsOn' in other && isSame(one.dependsOn, other.dependsOn);
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

function changedParts(before: readonly Part[], after: readonly Part[]): readonly Part[] | 'all' {
  if (before.length !== after.length || before.some((part, index) => part.id !== after[index]?.id)) return 'all';
  return after.filter((part, index) => !isSame(before[index], part));
}

function isList(key: string): key is (typeof lists)[number] {
  return (lists as readonly string[]).includes(key);
}
