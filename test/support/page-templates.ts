/** A template as a page's HTML holds it. */
export function pageTemplate(markup: string, attributes: Record<string, string> = {}): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const [name, value] of Object.entries(attributes)) template.setAttribute(name, value);
  return template;
}

/** What the console was warned of while something was done. */
export async function warningsOf(act: () => unknown): Promise<readonly string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}
