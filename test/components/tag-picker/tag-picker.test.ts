import { expect, fixture, html } from '@open-wc/testing';
import { TagPicker } from '../../../src/components/tag-picker/tag-picker.js';
import type { TagOption, TagPickerTexts } from '../../../src/components/tag-picker/tag-picker.js';
import type { TagCreateEvent, TagPickEvent } from '../../../src/components/tag-picker/tag-picker.events.js';
import { register } from '../../../src/core/element/register.js';
import { customerTags, tags } from '../../../src/locales/en/tags.js';
import { press } from '../../support/press.js';
import { waitUntil } from '../../support/wait-until.js';

const texts: TagPickerTexts = { ...tags, createNamed: customerTags.createNamed };
const options = (...names: readonly string[]): readonly TagOption[] => names.map((name) => ({ name, isOn: false }));

/** A list of tags; `said` are the tags that were wanted of it, one that is made in quotes. */
async function picker(properties: Partial<TagPicker>) {
  const element = await fixture<TagPicker>(html`<hub-tag-picker></hub-tag-picker>`);
  Object.assign(element, { text: texts, ...properties });
  await element.updateComplete;
  const said: string[] = [];
  element.addEventListener('tag-pick', (event) => {
    const { name, isOn } = (event as TagPickEvent).detail;
    said.push(`${isOn ? '+' : '-'}${name}`);
  });
  element.addEventListener('tag-create', (event) => said.push(`“${(event as TagCreateEvent).detail.name}”`));
  const root = element.shadowRoot!;
  const field = () => root.querySelector<HTMLInputElement>('.field')!;
  const type = async (text: string) => {
    field().focus();
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  };
  return { element, root, said, field, type };
}

describe('hub-tag-picker', () => {
  before(() => register(TagPicker));

  it('ticks the only tag that was found at Enter, where none can be made', async () => {
    const { said, type } = await picker({ options: options('north', 'south') });
    await type('nor');
    await press('Enter');
    expect(said).to.deep.equal(['+north']);
  });

  it('makes the tag that was typed at Enter, also where it is the beginning of the only one that was found', async () => {
    const { said, type } = await picker({ options: options('north', 'south'), creatable: true });
    await type('nor');
    await press('Enter');
    await type('south');
    await press('Enter');
    expect(said).to.deep.equal(['“nor”', '+south']);
  });

  it('ticks none where no further one can be, and takes a tick away', async () => {
    const { element, said, type } = await picker({ full: 'Enough.' });
    element.options = [...options('north'), { name: 'south', isOn: true }];
    await type('north');
    await press('Enter');
    await type('south');
    await press('Enter');
    expect(said).to.deep.equal(['-south']);
  });

  it('brings those that are not drawn yet, the first of them with the focus', async () => {
    const { root } = await picker({ options: options(...Array.from({ length: 130 }, (_, place) => `tag ${place}`)) });
    const more = () => root.querySelector<HTMLElement>('.create button');
    more()!.focus();
    await press('Enter');
    await waitUntil(() => !more());
    expect((root.activeElement as HTMLInputElement).value).to.equal('tag 100');
  });

  it('says how many were found once the typing pauses, whatever is drawn meanwhile', async () => {
    const { element, root, type } = await picker({ options: options('north', 'south') });
    await type('nor');
    const status = root.querySelector('[role="status"]')!;
    expect(status.textContent).to.equal('');
    element.requestUpdate();
    await waitUntil(() => status.textContent === '1 tag found');
  });

  it('changes nothing while it is drawn', async () => {
    const { element, type } = await picker({ options: options('north') });
    await type('nor');
    const timers: unknown[] = [];
    const { setTimeout: original } = globalThis;
    globalThis.setTimeout = ((...all: unknown[]) => timers.push(all)) as unknown as typeof setTimeout;
    element['render']();
    element.options = options('north', 'northern');
    element['render']();
    globalThis.setTimeout = original;
    expect(timers).to.deep.equal([]);
  });
});
