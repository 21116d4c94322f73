import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const section = (name) => `<kpi-group section="${name}"></kpi-group>`;

/** Every element that shows figures, in the order of a console. @param {string} [ofCharts] Attributes of each chart. */
export function figures(ofCharts = '') {
  const chart = (tag) => `<${tag} ${ofCharts}></${tag}>`;
  return [
    '<product-switch></product-switch>',
    section('overview'),
    '<kpi-card metric="over-license-limit"></kpi-card>',
    '<license-bar customer-id="customer-1"></license-bar>',
    '<customer-list></customer-list>',
    `${section('recent')}<recent-table></recent-table>`,
    `${section('expiring')}<expiring-table></expiring-table>`,
    `${section('renewing')}<renewing-table></renewing-table>`,
    `${section('low-assignment')}<low-assignment-table></low-assignment-table>`,
    `${section('over-limit')}<overage-table></overage-table>`,
    chart('license-trend-chart'),
    `${chart('calling-usage-chart')}<calling-usage-table></calling-usage-table>`,
    `${chart('calling-quality-chart')}${chart('endpoint-quality-chart')}`,
    '<calling-quality-table></calling-quality-table>',
    chart('feature-usage-chart'),
    `${section('call-queue')}<call-queue-table></call-queue-table>`,
  ].join('\n');
}

/**
 * A folder for `startPortal` whose only page has these elements in a provider.
 * @param {string} elements
 * @param {string} [ofProvider] Its further attributes.
 * @returns {Promise<{ folder: string, remove(): Promise<void> }>}
 */
export async function pageOf(elements, ofProvider = '') {
  const folder = await mkdtemp(join(tmpdir(), 'partner-hub-page-'));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Elements</title>
    <link rel="stylesheet" href="dist/cdn/partner-hub.css" />
    <script type="module" src="dist/cdn/partner-hub.js"></script>
  </head>
  <body>
    <partner-hub api-base="%API_BASE%" token-url="%TOKEN_URL%" ${ofProvider}>${elements}</partner-hub>
  </body>
</html>
`,
  );
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
