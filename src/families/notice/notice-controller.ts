import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import type { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import type { Notice } from '../../components/inline-notice/inline-notice.js';
import { focusedElement } from '../../components/overlay/focus.js';
import { refusalWords } from '../../core/element/error-words.js';
import { HubErrorEvent, HubNoticeEvent } from '../../core/element/hub-events.js';
import type { Connection } from '../../core/hub/connection.js';
import { SubjectWatch, goesOn } from '../../core/query/subject-watch.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import { noticeLine } from './notice-line.js';
import { noticeLineStyles } from './notice-line.styles.js';

/** An element that changes something on the server; it lists `InlineNotice` in its `uses`. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly connection: Connection | undefined;
  readonly formats: Formats;
}

/** How long a line about something that cannot be taken back stays; ms. */
const SHOWN = 10_000;

/**
 * Tells what became of a change: to the page by `hub-notice`, and, unless the page prevented it, in a line of the element's own. Draw the
 * line always (`render()`), also while nothing is said: it is a live region. What was said is forgotten with the source that it was about.
 */
export class NoticeController implements ReactiveController {
  /** For the element's `styles`. */
  static readonly styles = noticeLineStyles;

  private notice?: Notice;
  /** It was told and is not drawn yet. */
  private isNew = false;

  /** @param text The words of the element; the line is silent until they are here. */
  constructor(
    private readonly host: Host,
    private readonly text: () => CommonTexts & OverlayTexts,
  ) {
    new SubjectWatch(host, () => (this.notice = undefined));
    host.addController(this);
  }

  /** Something was done. `undo` takes it back: with it the line stays until somebody ends it. */
  done(message: string, undo?: () => void): void {
    const { connection } = this.host;
    // The page may keep it for longer than the source is here.
    const takeBack = undo && (() => void (goesOn(connection, this.host.connection) && undo()));
    this.tell({ kind: 'done', message, undo: takeBack, until: undo ? undefined : Date.now() + SHOWN });
  }

  /** Something could not be done, and why. `hub-error` goes out as well. */
  failed(message: string, error: HubError): void {
    this.host.dispatchEvent(new HubErrorEvent(error));
    this.tell({ kind: 'failed', message: refusalWords(this.text(), message, error) });
  }

  /** Something could not be done, and a form that is open says why: only the page is told. `said`: what the form says. */
  refused(said: string, error: HubError): void {
    this.host.dispatchEvent(new HubErrorEvent(error));
    this.host.dispatchEvent(new HubNoticeEvent({ kind: 'failed', message: said, undo: undefined }));
  }

  /** Ends what is said. */
  clear(): void {
    this.notice = undefined;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.isNew) void this.uncover();
    this.isNew = false;
  }

  /** The line. */
  render(): TemplateResult {
    return noticeLine(this.host, { notice: this.notice, text: this.text(), onClose: () => this.clear() });
  }

  /** The line stays at the edge of the window: what has the focus below it comes above. */
  private async uncover(): Promise<void> {
    const line = this.host.renderRoot.querySelector<InlineNotice>('.notice-line.said');
    await line?.updateComplete;
    const focused = focusedElement(this.host.ownerDocument);
    if (!line || !focused || line.matches(':focus-within')) return;
    const [over, under] = [line.getBoundingClientRect(), focused.getBoundingClientRect()];
    const isCovered = over.top < under.bottom && under.top < over.bottom;
    if (isCovered && this.host.renderRoot.contains(focused)) focused.scrollIntoView({ block: 'nearest' });
  }

  private tell(notice: Notice & { readonly kind: 'done' | 'failed' }): void {
    const { kind, message, undo } = notice;
    const isPages = !this.host.dispatchEvent(new HubNoticeEvent({ kind, message, undo }));
    this.notice = isPages ? undefined : notice;
    this.isNew = !isPages;
    this.host.requestUpdate();
  }
}
