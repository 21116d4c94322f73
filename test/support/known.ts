/** What a test is sure of: fails where it is not known. */
export function known<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('What should be known is not.');
  return value;
}
