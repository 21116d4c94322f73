const warned = new Set<string>();

/**
 * Tells the developer about a mistake in the page or in what its API says, once for each wording, or for each `subject` where what is said of one may
 * be worded differently.
 */
export function warnOnce(message: string, subject = message): void {
  if (warned.has(subject)) return;
  warned.add(subject);
  console.warn(`partner-hub-elements: ${message}`);
}
