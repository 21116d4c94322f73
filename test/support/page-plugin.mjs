/**
 * What a test may change about its page: media type and media features, forced colors included, which the runner's own command does
 * not know. `emulate` of ./page.ts sends the command.
 */
const featureNames = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/** One client for each page: what a client emulates, only the same client can end. */
const clients = new WeakMap();

async function setMedia(page, { media = '', pointer, ...features }) {
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  const named = Object.entries(features).map(([key, value]) => ({ name: featureNames[key] ?? key, value }));
  await client.send('Emulation.setEmulatedMedia', { media, features: named });
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: pointer === 'coarse' });
}

/** `emulate` answers whether the engine can do it: only Chromium's protocol knows media features. */
export function pagePlugin() {
  return {
    name: 'page',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      if (session.browser.name !== 'Chrome') return false;
      await setMedia(session.browser.getPage(session.id), payload);
      return true;
    },
  };
}

/** Gives each test file a page as new: pages are used again for the next file. The window's size is set back by the launcher. */
export function withFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (sessionId) => {
    const page = launcher.getPage(sessionId);
    if (clients.has(page)) await setMedia(page, {}).catch(() => undefined);
    return stopSession(sessionId);
  };
  return launcher;
}
