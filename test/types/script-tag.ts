/** A portal's own code beside the script tag, checked by TypeScript. */
import { configure, define, load, observe, type ElementTag } from 'partner-hub-elements/cdn/partner-hub.js';
import { KpiCard, load as loadFromAll } from 'partner-hub-elements/cdn/partner-hub.all.js';

configure({ apiBase: 'https://portal.example/api' });
define({ prefix: 'acme' });

const root = document.createElement('div').attachShadow({ mode: 'open' });
const end: () => void = observe(root);
end();

const [Card, List] = await load('kpi-card', 'customer-list');
export const metric: string | undefined = new Card().metric;
export const pageSize: number | undefined = new List().pageSize;
export const [Same]: [typeof KpiCard] = await loadFromAll('kpi-card');
export const tag: ElementTag = 'expiring-table';

// @ts-expect-error there is no such element
await load('kpi-crad');
// @ts-expect-error a card has no rows
export const rows = new Card().pageSize;
// @ts-expect-error the classes come by load()
export type { KpiCard as Mentioned } from 'partner-hub-elements/cdn/partner-hub.js';
