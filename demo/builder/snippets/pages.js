/** Snippets for pages without a build: plain HTML, WordPress, SharePoint. */
import { inTemplateLiteral, markup, quoted } from './markup.js';

const indented = (text, indent) => text.replace(/^(?=.)/gm, indent);

/** A page of its own, and the lines that a page takes over which is there already. */
export function html(plan, texts) {
  const { isOneFile, library, language, pageStyles } = plan;
  const styles = isOneFile
    ? `    <style>\n${indented(pageStyles, '      ')}    </style>`
    : '    <link rel="stylesheet" href="hub.css" />';
  const page = `<!doctype html>
<html lang="${quoted(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${quoted(texts.pageTitle)}</title>
    <!-- ${texts.forHead} -->
    <link rel="stylesheet" href="${quoted(library)}partner-hub.css" />
${styles}
    <script type="module" src="${quoted(library)}partner-hub.js"></script>
  </head>
  <body>
    <!-- ${texts.forBody} -->
${markup(plan, undefined, '    ')}
  </body>
</html>
`;
  const sheet = { name: 'hub.css', code: pageStyles, note: 'besidePage' };
  return [{ name: 'hub.html', code: page, note: 'page' }, ...(isOneFile ? [] : [sheet])];
}

/** The lines of a page that somebody else makes the rest of. */
const fragment = (plan) => `<link rel="stylesheet" href="${quoted(plan.absoluteLibrary)}partner-hub.css" />
<script type="module" src="${quoted(plan.absoluteLibrary)}partner-hub.js"></script>
${markup(plan)}
`;

/** As PHP writes a text between single quotes. */
const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A block for those who may save scripts; a small plugin for everybody else. */
export function wordpress(plan) {
  const library = plan.absoluteLibrary;
  const plugin = `<?php
/**
 * Plugin Name: Partner hub
 * Requires at least: 6.5
 */

add_shortcode('partner_hub_page', function () {
    wp_enqueue_style('partner-hub', ${php(`${library}partner-hub.css`)}, array(), null);
    wp_enqueue_style('partner-hub-page', plugins_url('hub.css', __FILE__), array(), '1');
    wp_enqueue_script_module('partner-hub', ${php(`${library}partner-hub.js`)}, array(), null);
    return <<<'PARTNER_HUB'
${markup(plan)}
PARTNER_HUB;
});
`;
  return [
    { name: 'block.html', code: fragment(plan), note: 'wordpressBlock' },
    { name: 'partner-hub.php', code: plugin, note: 'wordpressPlugin' },
    { name: 'hub.css', code: plan.styles, note: 'wordpressStyles' },
  ];
}

/** A web part for modern pages; the lines for a classic page. */
export function sharepoint(plan) {
  const library = inTemplateLiteral(plan.absoluteLibrary);
  const webPart = `import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import './hub.css';

const library = \`${library}\`;

function addToHead(name: 'script' | 'link', attributes: Record<string, string>): void {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
  document.head.appendChild(element);
}

export default class PartnerHubWebPart extends BaseClientSideWebPart<object> {
  protected onInit(): Promise<void> {
    if (!document.querySelector('script[src$="/partner-hub.js"]')) {
      addToHead('link', { rel: 'stylesheet', href: library + 'partner-hub.css' });
      addToHead('script', { type: 'module', src: library + 'partner-hub.js' });
    }
    return super.onInit();
  }

  public render(): void {
    if (this.domElement.firstElementChild) return;
    this.domElement.innerHTML = \`
${inTemplateLiteral(markup(plan, undefined, '      '))}
    \`;
  }
}
`;
  return [
    { name: 'PartnerHubWebPart.ts', code: webPart, note: 'sharepointWebPart' },
    { name: 'hub.css', code: plan.styles, note: 'sharepointStyles' },
    { name: 'classic.html', code: `${fragment(plan)}<style>\n${plan.styles}</style>\n`, note: 'sharepointClassic' },
  ];
}
