const warned = new Set<string>();

/** Tells the developer about a mistake in the page, once for each wording. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`partner-hub-elements: ${message}`);
}
