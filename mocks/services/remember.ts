import type { Partner } from '../model/partner.js';

interface Memory {
  /** Of what the memory speaks: another day or a change makes it void. */
  version: string;
  readonly values: Map<string, unknown>;
}

const memories = new WeakMap<Partner, Memory>();
/** Questions differ without end (free text), so that the memory must be bounded. */
const MOST = 400;

/**
 * What was computed for this question before, else computed now. Void on the next day and after every change of the partner: only what follows from
 * these two may be remembered.
 */
export function remember<Value>(partner: Partner, question: string, compute: () => Value): Value {
  const { values } = memoryOf(partner);
  if (values.has(question)) return values.get(question) as Value;
  const value = compute();
  if (values.size >= MOST) values.delete(values.keys().next().value as string);
  values.set(question, value);
  return value;
}

function memoryOf(partner: Partner): Memory {
  const version = `${partner.today()} ${partner.version}`;
  const known = memories.get(partner);
  if (known?.version === version) return known;
  const memory: Memory = { version, values: new Map() };
  memories.set(partner, memory);
  return memory;
}
