/** What every example does for its visitor, whatever it is made with: attributes, properties, functions, events, removal and return, another route. */
import assert from 'node:assert/strict';

const patience = { timeout: 60_000 };

/** Waits until the element shows data. */
const ready = (page, tag) =>
  page.waitForFunction((name) => document.querySelector(name)?.state === 'ready', patience, tag);

async function figures(page) {
  await ready(page, 'kpi-card');
  const figure = await page.$eval('kpi-card >>> [part=value]', ({ textContent }) => textContent.trim());
  assert.match(figure, /^\d/, 'the attribute of a KPI card asks for its figure');
  const bar = await page.$eval('license-bar', ({ used, assigned, total }) => [used, assigned, total]);
  assert.deepEqual(bar, [40, 60, 100], 'numbers that stand in a template as text are numbers');
}

async function filteredRows(page) {
  await ready(page, 'customer-list');
  const { status, pageSize } = await page.$eval('customer-list', (list) => ({
    status: list.status,
    pageSize: list.pageSize,
  }));
  assert.deepEqual(
    { status, pageSize },
    { status: ['trial'], pageSize: 20 },
    'a list is given as a property, a number as an attribute',
  );
}

/** What the page's own templates draw, whatever a framework made of them. */
async function templates(page) {
  const shownIn = async (place) =>
    (await page.waitForSelector(place, patience)).evaluate(({ textContent }) => textContent.trim());
  assert.equal(await shownIn('kpi-card:last-of-type >>> strong'), '12', 'the contents of a card');
  assert.match(await shownIn('customer-list >>> [role=rowheader] strong'), /^\p{Letter}/u, 'a cell');
}

async function choice(page) {
  const cell = await page.waitForSelector('customer-list >>> [role=rowheader]', patience);
  const name = await cell.evaluate(({ textContent }) => textContent.trim());
  await cell.click();
  await page.waitForFunction(
    (wanted) => document.querySelector('output, [role=status]').textContent.trim() === wanted,
    patience,
    name,
  );
}

async function removalAndReturn(page) {
  // Where the server writes the page, another button comes with what was asked for.
  const press = async () => (await page.waitForSelector('main button', patience)).click();
  await press();
  await page.waitForFunction(() => !document.querySelector('customer-list'), patience);
  await press();
  await filteredRows(page);
}

async function otherRoute(page) {
  await (await page.waitForSelector('nav a:last-of-type', patience)).click();
  await ready(page, 'customer-detail');
  assert.equal(await page.$('customer-list'), null);
  await page.goBack();
  await filteredRows(page);
}

/** Steps that a visitor takes, in words. */
export const steps = {
  'shows figures that attributes ask for': figures,
  'shows rows that a property filters': filteredRows,
  'shows a card and cells that templates describe': templates,
  'tells which customer is chosen, to a listener that prevents': choice,
  'removes an element and has it back': removalAndReturn,
  'follows a route and comes back': otherRoute,
};
