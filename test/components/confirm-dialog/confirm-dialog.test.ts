import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ConfirmDialog } from '../../../src/components/confirm-dialog/confirm-dialog.js';
import type { Confirmation } from '../../../src/components/confirm-dialog/confirm-dialog.js';
import { register } from '../../../src/core/element/register.js';
import * as english from '../../../src/locales/en/overlay.js';
import { StorySurface } from '../../../stories/support/story-surface.js';
import { emulate } from '../../support/page.js';
import { clickAt, focused, pageDialog, press } from '../overlay/overlay-fixture.js';

register(StorySurface);
register(ConfirmDialog);

const removal: Confirmation = {
  heading: 'Delete the tag Pilot?',
  message: 'It is removed from 12 customers. This cannot be undone.',
  confirmLabel: 'Delete tag',
  isDanger: true,
};

/** A button that asks, as in an element; `answers` has what came of it. */
async function asker(confirmation = removal, theme = 'light') {
  const answers: boolean[] = [];
  const ask = async () => {
    answers.push(await dialog.ask(confirmation));
  };
  const content = html`<button @click=${ask}>Delete</button>
    <hub-confirm-dialog .text=${english.confirmDialog}></hub-confirm-dialog>`;
  const host = await fixture<StorySurface>(html`<story-surface .theme=${theme} .content=${content}></story-surface>`);
  const dialog = host.renderRoot.querySelector('hub-confirm-dialog')!;
  const opener = host.renderRoot.querySelector('button')!;
  opener.focus();
  const at = (part: string) => dialog.renderRoot.querySelector<HTMLElement>(`[part="${part}"]`);
  const settled = async () => {
    await dialog.updateComplete;
    await nextFrame();
  };
  return { host, dialog, opener, answers, at, settled };
}

describe('confirm dialog', () => {
  afterEach(() => emulate({}));

  for (const theme of ['light', 'dark']) {
    it(`says what will happen and is accessible in the ${theme} theme`, async () => {
      const { dialog, at, opener, settled } = await asker(removal, theme);
      await emulate({ reducedMotion: 'reduce' });
      opener.click();
      await settled();
      const box = at('dialog')!;
      expect(box.role).to.equal('alertdialog');
      expect(box.matches(':modal')).to.equal(true);
      expect([at('heading')!.textContent, at('message')!.textContent]).to.deep.equal([
        removal.heading,
        removal.message,
      ]);
      expect(box.getAnimations({ subtree: true })).to.deep.equal([]);
      await expect(dialog).to.be.accessible();
    });
  }

  it('is confirmed by its own button, and then gives the focus back before it answers', async () => {
    const { answers, at, opener, settled } = await asker();
    opener.click();
    await settled();
    at('confirm-button')!.click();
    await settled();
    expect([answers, at('dialog'), focused()]).to.deep.equal([[true], null, 'Delete']);
  });

  for (const [how, cancel] of [
    ['Escape', () => press('Escape')],
    ['its button', () => press('Enter')],
    ['a press beside it', () => clickAt(5, 5)],
  ] as const) {
    it(`is cancelled by ${how}`, async () => {
      const { answers, at, opener, settled } = await asker();
      opener.click();
      await settled();
      expect(focused()).to.equal('Cancel');
      await cancel();
      await settled();
      expect([answers, at('dialog'), focused()]).to.deep.equal([[false], null, 'Delete']);
    });
  }

  it('does not fall to the Enter that opened it, however long that is held', async () => {
    const { answers, at, settled } = await asker();
    await sendKeys({ down: 'Enter' });
    await settled();
    for (let time = 0; time < 5; time += 1) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    await settled();
    expect(answers).to.deep.equal([]);
    expect(at('dialog')!.matches(':modal')).to.equal(true);
    expect(focused()).to.equal('Cancel');
  });

  for (const key of ['Enter', 'Space']) {
    it(`does not fall to a ${key} that opened it on its way down`, async () => {
      const { answers, at, dialog, opener, settled } = await asker();
      opener.addEventListener(
        'keydown',
        (event) => {
          if (key === 'Space') event.preventDefault();
          void dialog.ask(removal);
          dialog['performUpdate']();
          at('confirm-button')!.focus();
        },
        { once: true },
      );
      await sendKeys({ down: key });
      await sendKeys({ up: key });
      await settled();
      expect([answers, Boolean(at('dialog'))]).to.deep.equal([[], true]);
    });
  }

  it('never closes a dialog of the page in which it is', async () => {
    const { host, answers, opener, settled } = await asker();
    const page = pageDialog(host);
    opener.click();
    await settled();
    await press('Escape');
    await settled();
    expect([answers, page.open]).to.deep.equal([[false], true]);
    page.remove();
  });

  it('gives the focus to the successor of what it removed', async () => {
    const next = document.createElement('button');
    next.textContent = 'Next tag';
    const { host, at, opener, settled } = await asker({ ...removal, successor: () => next });
    opener.click();
    await settled();
    host.renderRoot.append(next);
    opener.remove();
    at('confirm-button')!.click();
    await settled();
    expect(focused()).to.equal('Next tag');
  });

  it('answers no to what it was asked before, and asks anew', async () => {
    const { dialog, at, settled } = await asker();
    const first = dialog.ask(removal);
    await settled();
    at('confirm-button')!.focus();
    const second = dialog.ask({ heading: 'Start the trial?', message: 'For 30 days.', confirmLabel: 'Start trial' });
    expect(await first).to.equal(false);
    await settled();
    expect([at('heading')!.textContent, focused()]).to.deep.equal(['Start the trial?', 'Cancel']);
    at('confirm-button')!.click();
    expect(await second).to.equal(true);
  });

  it('answers no when it leaves the page, or is in none', async () => {
    const { host, dialog, settled } = await asker();
    const answer = dialog.ask(removal);
    await settled();
    host.remove();
    expect(await answer).to.equal(false);
    expect(await dialog.ask(removal)).to.equal(false);
  });

  it('fits a window of 280 px and long words', async () => {
    const words = 'Verwerkingsverantwoordelijkheidsverklaring '.repeat(3);
    const { at, opener, settled } = await asker({ heading: words, message: words.repeat(4), confirmLabel: words });
    await setViewport({ width: 280, height: 500 });
    opener.click();
    await settled();
    const box = at('dialog')!;
    expect(box.scrollWidth).to.equal(box.clientWidth);
    expect(box.getBoundingClientRect().right).to.be.at.most(280);
    await setViewport({ width: 800, height: 600 });
  });

  it('leaves nothing behind after a hundred questions', async () => {
    const { dialog } = await asker();
    await dialog.updateComplete;
    const before = dialog.renderRoot.querySelectorAll('*').length;
    watchLeftovers();
    for (let time = 0; time < 100; time += 1) {
      const answer = dialog.ask(removal);
      await dialog.updateComplete;
      dialog.renderRoot.querySelector<HTMLElement>('[part="cancel-button"]')!.click();
      await answer;
    }
    expect(leftovers()).to.deep.equal([]);
    forgetLeftovers();
    expect(dialog.renderRoot.querySelectorAll('*').length).to.equal(before);
  });
});
