/**
 * What a test may change about its page and page alone: media type and media features, forced colors included, which the runner's own
 * command does not know. `emulate` of ./page.ts sends the command.
 */
const featureNames = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

async function setMedia(page, { media = '', ...features }) {
  const client = await page.createCDPSession();
  const named = Object.entries(features).map(([key, value]) => ({ name: featureNames[key] ?? key, value }));
  await client.send('Emulation.setEmulatedMedia', { media, features: named });
  return client;
}

export function pagePlugin() {
  return {
    name: 'page',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      // The emulation lives as long as the client that set it.
      clients.set(session.id, [
        ...(clients.get(session.id) ?? []),
        await setMedia(session.browser.getPage(session.id), payload),
      ]);
      return true;
    },
  };
}

const clients = new Map();

/** Gives each test file a page as new: pages are used again for the next file. The window's size is set back by the launcher. */
export function withFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (sessionId) => {
    for (const client of clients.get(sessionId) ?? []) {
      await client.send('Emulation.setEmulatedMedia', { media: '', features: [] }).catch(() => undefined);
      await client.detach().catch(() => undefined);
    }
    clients.delete(sessionId);
    return stopSession(sessionId);
  };
  return launcher;
}
