/** Gives a workload what its pages need: the bundles, the servers. */
import { buildPages } from './build-pages.mjs';
import { startPageServer } from './page-server.mjs';

/** @param rounds Plays rounds with the function that measures one page. */
export async function play({ workload, pages, tree }, rounds) {
  if (workload.isPortal) return rounds((name) => workload.measure({ name }));
  await buildPages(
    pages.map((page) => `${workload.name}/${page}`),
    tree,
  );
  const server = await startPageServer();
  const api = await workload.startApi?.();
  try {
    return await rounds((name) => workload.measure({ server, api, name }));
  } finally {
    server.close();
    await api?.close();
  }
}
