import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const page = `<!doctype html>
  <html lang="en">
    <title>Portal</title>
    <script type="module" src="/cdn/partner-hub.js"></script>
    <partner-hub source="demo" locale="en">
      <kpi-card metric="total-customers"></kpi-card>
      <customer-list></customer-list>
    </partner-hub>
  </html>`;

/** Your portal would run on a server; here the page is played, and the library's files come out of the package. */
test.beforeEach(async ({ context }) => {
  await context.route('http://portal.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith('/cdn/')) return route.fulfill({ body: page, contentType: 'text/html' });
    const body = await readFile(`node_modules/partner-hub-elements/dist${pathname}`);
    return route.fulfill({ body, contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript' });
  });
});

test('shows the customers, and finds one', async ({ page: tab }) => {
  await tab.goto('/');
  const rows = tab.getByRole('grid', { name: 'Customers' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  await tab.getByRole('searchbox').or(tab.getByRole('combobox')).first().fill('zzzz');
  await expect(tab.locator('customer-list')).toHaveJSProperty('state', 'empty');
});

test('hears what a visitor chose', async ({ page: tab }) => {
  await tab.goto('/');
  const chosen = tab.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('hub-customer-select', ({ detail }) => resolve(detail.customer.displayName));
      }),
  );
  const name = tab.getByRole('rowheader').first();
  const text = await name.textContent();
  await name.click();
  expect(await chosen).toBe(text.trim());
});
