import type { CustomerFilter } from '../../src/elements/customer-filter/customer-filter.js';
import type { ViewMenu } from '../../src/components/view-menu/view-menu.js';

interface Shown {
  readonly canvasElement: HTMLElement;
}

/** Waits until something is there; fails with what was waited for. */
async function there<Found>(find: () => Found | null | undefined, what: string): Promise<Found> {
  for (let frame = 0; frame < 1800; frame += 1) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no ${what}.`);
}

const inside = ({ canvasElement }: Shown, selector: string) =>
  there(
    () =>
      canvasElement.querySelector<CustomerFilter>('customer-filter')?.shadowRoot?.querySelector<HTMLElement>(selector),
    selector,
  );

async function statusMenu(shown: Shown) {
  await inside(shown, 'hub-filter-menu');
  const menus = shown.canvasElement.querySelector('customer-filter')!.shadowRoot!.querySelectorAll('hub-filter-menu');
  menus[2]!.open();
  return menus[2]!;
}

/** Brings the filter of a story into the state that the story is about, and fails when it does not get there. */
export const onSurface = {
  chips: async (shown: Shown): Promise<void> => {
    await there(
      () =>
        shown.canvasElement.querySelector('customer-filter')!.shadowRoot!.querySelectorAll('[part~="chip"]').length >=
        4,
      'chip for each filter',
    );
  },
  openMenu: async (shown: Shown): Promise<void> => {
    const menu = await statusMenu(shown);
    await there(() => menu.shadowRoot!.querySelector('[part~="count"]'), 'count');
  },
  notCounted: async (shown: Shown): Promise<void> => {
    const menu = await statusMenu(shown);
    await there(() => menu.note, 'reason');
  },
  typed: async (shown: Shown): Promise<void> => {
    const field = await inside(shown, 'hub-query-field');
    await there(() => field.shadowRoot!.querySelector('input')?.value.includes('status:trial'), 'query');
  },
  wrong: async (shown: Shown): Promise<void> => {
    const field = await inside(shown, 'hub-query-field');
    const input = await there(() => field.shadowRoot!.querySelector('input'), 'field');
    input.value = 'colour:red status:trial,expird acme';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await there(() => field.shadowRoot!.querySelectorAll('[part~="problem"]').length === 2, 'mark for each mistake');
  },
  views: async (shown: Shown): Promise<void> => {
    (await inside(shown, '.views-button')).click();
    const menu = (await inside(shown, 'hub-view-menu')) as ViewMenu;
    await there(() => menu.shadowRoot!.querySelectorAll('[part~="view"]').length === 2, 'view');
  },
};
