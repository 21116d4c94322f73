/** Has the browser ask for these languages; the answer gives it its own back. */
export function browserLanguages(...languages: readonly string[]): () => void {
  Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
  return () => Reflect.deleteProperty(navigator, 'languages');
}
