import { allWithTag, reaches } from './reaches.js';

/** Opens the first customer of a list with `detail="panel"`, and waits until its details show. */
export async function opensFirstRow(canvas: HTMLElement): Promise<void> {
  const list = allWithTag(canvas, 'customer-list')[0]!;
  await reaches(list, 'ready');
  const name = await found(() => {
    const rows = list.shadowRoot?.querySelector('[data-rows]')?.shadowRoot;
    return rows?.querySelector<HTMLElement>('.row:not(.waiting) [role="rowheader"]');
  });
  name.click();
  await reaches(await found(() => allWithTag(list.shadowRoot!, 'customer-detail')[0]), 'ready');
  await reaches(await found(() => allWithTag(list.shadowRoot!, 'customer-subscriptions')[0]), 'ready');
}

/** Looks in each frame until it is there. */
async function found<Element>(look: () => Element | null | undefined): Promise<Element> {
  for (;;) {
    const element = look();
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}
