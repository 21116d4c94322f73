import { defineConfig } from '@playwright/test';

export default defineConfig({
  // `npx playwright install chromium` makes this line superfluous.
  use: {
    launchOptions: { executablePath: process.env.CHROME_PATH, args: ['--no-sandbox'] },
    baseURL: 'http://portal.test',
  },
  reporter: 'line',
});
