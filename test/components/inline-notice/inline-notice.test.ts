import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { InlineNotice } from '../../../src/components/inline-notice/inline-notice.js';
import type { Notice } from '../../../src/components/inline-notice/inline-notice.js';
import type { NoticeCloseEvent } from '../../../src/components/inline-notice/inline-notice.events.js';
import { register } from '../../../src/core/element/register.js';
import * as english from '../../../src/locales/en/overlay.js';
import { StorySurface } from '../../../stories/support/story-surface.js';
import { PageClock } from '../../support/page-clock.js';
import { focused, press } from '../overlay/overlay-fixture.js';

register(StorySurface);
register(InlineNotice);

const done: Notice = { kind: 'done', message: 'The tag Pilot was added to 12 customers.', undo: () => undefined };

/** A notice below a button, as in an element. */
async function noticeHost(theme = 'light') {
  const content = html`<button class="button">Add tag</button
    ><hub-inline-notice .text=${english.inlineNotice}></hub-inline-notice>`;
  const host = await fixture<StorySurface>(html`<story-surface .theme=${theme} .content=${content}></story-surface>`);
  const notice = host.renderRoot.querySelector('hub-inline-notice')!;
  await notice.updateComplete;
  const at = (selector: string) => notice.renderRoot.querySelector<HTMLElement>(selector);
  const say = async (said: Notice | undefined) => {
    notice.notice = said;
    await notice.updateComplete;
  };
  const hover = async (element: Element) => {
    const { left, top } = element.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(top) + 5] });
    await notice.updateComplete;
  };
  return { host, notice, at, say, hover, opener: host.renderRoot.querySelector('button')! };
}

describe('inline notice', () => {
  for (const theme of ['light', 'dark']) {
    for (const kind of ['done', 'failed', 'info'] as const) {
      it(`says that something is ${kind} and is accessible in the ${theme} theme`, async () => {
        const { host, at, say } = await noticeHost(theme);
        await say({ ...done, kind });
        expect(at('[part="message"]')!.textContent.trim()).to.equal(done.message);
        await expect(host).to.be.accessible();
      });
    }
  }

  it('has its live regions before there are words, and takes no room', async () => {
    const { notice, at, say } = await noticeHost();
    const [status, alert] = [at('[role="status"]')!, at('[role="alert"]')!];
    expect([status.checkVisibility(), alert.checkVisibility()]).to.deep.equal([true, true]);
    expect(notice.offsetHeight).to.equal(0);
    await say(done);
    expect([status.textContent, alert.textContent]).to.deep.equal([done.message, '']);
    await say({ ...done, kind: 'failed' });
    expect([status.textContent, alert.textContent]).to.deep.equal(['', done.message]);
    expect([status.isConnected, alert.isConnected]).to.deep.equal([true, true]);
  });

  it('is announced again when the same is said once more', async () => {
    const { at, say } = await noticeHost();
    await say(done);
    const announced: string[] = [];
    const observer = new MutationObserver((records) =>
      records.forEach(({ addedNodes }) => addedNodes.forEach((node) => announced.push(node.textContent ?? ''))),
    );
    observer.observe(at('[role="status"]')!, { childList: true, subtree: true });
    await say({ ...done });
    await nextFrame();
    expect(announced.filter(Boolean)).to.deep.equal([done.message]);
    observer.disconnect();
  });

  it('takes back what was done, once, and goes', async () => {
    let undone = 0;
    const { notice, at, say } = await noticeHost();
    await say({ ...done, undo: () => (undone += 1) });
    const closed = oneEvent(notice, 'notice-close') as unknown as Promise<NoticeCloseEvent>;
    at('[part="undo-button"]')!.click();
    expect((await closed).detail.reason).to.equal('undo');
    await notice.updateComplete;
    expect([undone, notice.notice, at('button')]).to.deep.equal([1, undefined, null]);
  });

  it('has no button to take back what cannot be', async () => {
    const { at, say } = await noticeHost();
    await say({ kind: 'info', message: 'The list is up to date.' });
    expect(at('[part="undo-button"]')).to.equal(null);
  });

  it('gives the focus back when it is dismissed, or replaced under it', async () => {
    const { notice, at, say, opener } = await noticeHost();
    opener.focus();
    await say(done);
    await press('Tab');
    expect(focused()).to.equal('Undo');
    await press('Tab');
    await press('Enter');
    await notice.updateComplete;
    expect(focused()).to.equal('Add tag');
    await say({ ...done });
    await press('Tab');
    expect(focused()).to.equal('Undo');
    await say({ kind: 'failed', message: 'The tag could not be added.' });
    expect(focused()).to.equal('Add tag');
    expect(at('[part="undo-button"]')).to.equal(null);
  });

  describe('with an end', () => {
    let clock: PageClock;
    beforeEach(() => (clock = new PageClock('2026-03-04T10:00:00Z')));
    afterEach(async () => {
      clock.restore();
      await sendMouse({ type: 'move', position: [790, 590] });
    });
    const until = () => Date.now() + 5000;

    it('counts down outside the live region, and goes', async () => {
      const { notice, at, say } = await noticeHost();
      await say({ ...done, until: until() });
      const heard: MutationRecord[] = [];
      const observer = new MutationObserver((records) => heard.push(...records));
      observer.observe(at('[part="message"]')!, { childList: true, subtree: true, characterData: true });
      expect(at('[part="remaining"]')!.textContent).to.equal('5 sec left');
      await clock.advance(1000);
      await notice.updateComplete;
      expect(at('[part="remaining"]')!.textContent).to.equal('4 sec left');
      expect([...heard, ...observer.takeRecords()]).to.deep.equal([]);
      observer.disconnect();
      for (let second = 0; second < 4; second += 1) {
        await clock.advance(1000);
        await notice.updateComplete;
      }
      expect(notice.notice).to.equal(undefined);
      expect(clock.waiting).to.equal(0);
    });

    it('stays while the pointer is on it', async () => {
      const { notice, at, say, hover, opener } = await noticeHost();
      await say({ ...done, until: until() });
      await hover(at('[part="notice"]')!);
      for (let second = 0; second < 6; second += 1) {
        await clock.advance(1000);
        await notice.updateComplete;
      }
      expect(notice.notice).to.exist;
      await hover(opener);
      expect(notice.notice).to.equal(undefined);
    });

    it('stays while the focus is in it', async () => {
      const { notice, at, say, opener } = await noticeHost();
      await say({ ...done, until: until() });
      at('[part="undo-button"]')!.focus();
      for (let second = 0; second < 6; second += 1) {
        await clock.advance(1000);
        await notice.updateComplete;
      }
      await press('Tab');
      await notice.updateComplete;
      expect([Boolean(notice.notice), focused()]).to.deep.equal([true, 'Dismiss']);
      opener.focus();
      await notice.updateComplete;
      expect([notice.notice, focused()]).to.deep.equal([undefined, 'Add tag']);
    });

    it('leaves no clock running when it is removed', async () => {
      const { host, say } = await noticeHost();
      await say({ ...done, until: until() });
      expect(clock.waiting).to.equal(1);
      host.remove();
      expect(clock.waiting).to.equal(0);
    });
  });

  it('stays as long as nobody ends it', async () => {
    const clock = new PageClock('2026-03-04T10:00:00Z');
    const { notice, say } = await noticeHost();
    await say(done);
    await clock.advance(86_400_000);
    expect([notice.notice, clock.waiting]).to.deep.equal([done, 0]);
    clock.restore();
  });
});
