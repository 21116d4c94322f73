const script = '<script type="module" src="dist/cdn/partner-hub.js"></script>';
const indentation = '  ';

function openingTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) =>
    value === '' ? name : `${name}="${escaped(value)}"`,
  );
  return `<${[element.localName, ...attributes].join(' ')}>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function* linesOf(node: Node, depth: number): Generator<string> {
  const indented = indentation.repeat(depth);
  if (node instanceof Text) {
    const text = node.data.trim();
    if (text) yield indented + escaped(text);
  } else if (node instanceof Element) {
    const children = [...(node instanceof HTMLTemplateElement ? node.content : node).childNodes];
    const lines = children.flatMap((child) => [...linesOf(child, depth + 1)]);
    const [first = ''] = lines;
    const end = ['input', 'link', 'img', 'br', 'hr'].includes(node.localName) ? '' : `</${node.localName}>`;
    const isText = lines.length === 1 && children.every((child) => !(child instanceof Element));
    if (lines.length === 0 || isText) yield indented + openingTag(node) + first.trim() + end;
    else yield* [indented + openingTag(node), ...lines, indented + end];
  }
}

/** What stands around the elements of a story, where the story brings no provider itself. */
export interface PageAround {
  /** What the demo data play; default `default`. */
  readonly scenario?: string;
  /** Default: the visitor's. */
  readonly locale?: string;
  readonly theme?: string;
}

/**
 * The code of a page that shows what a story shows: pasted into a page beside the package, it works, with the demo's data. What the story sets from script
 * is not in it.
 * @param content What the story draws.
 */
export function pageCode(content: DocumentFragment, { scenario = 'default', locale, theme }: PageAround = {}): string {
  // Storybook hands on what was made before, too.
  content.querySelector('script[src="dist/cdn/partner-hub.js"]')?.remove();
  if (!content.querySelector('partner-hub')) {
    const hub = document.createElement('partner-hub');
    hub.setAttribute('source', 'demo');
    if (scenario !== 'default') hub.setAttribute('scenario', scenario);
    if (locale) hub.setAttribute('locale', locale);
    if (theme) hub.setAttribute('theme', theme);
    hub.append(...content.childNodes);
    content.append(hub);
  }
  return [script, ...[...content.childNodes].flatMap((node) => [...linesOf(node, 0)])].join('\n');
}
