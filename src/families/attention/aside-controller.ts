import type { nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { Notice } from '../../components/inline-notice/inline-notice.js';
import type { Connection } from '../../core/hub/connection.js';
import type { Formats } from '../../core/texts/formats.js';
import type { TextsHost } from '../../core/texts/texts-controller.js';
import { dismissedUntil } from '../../domain/attention/dismissals.js';
import type { Dismissal, DismissalTerm } from '../../domain/attention/dismissals.js';
import type { WeighedReason } from '../../domain/attention/ranking.js';
import type { CustomerRef, Finding } from '../../domain/attention/reasons.js';
import { today } from '../../domain/today.js';
import type { Here } from '../../domain/today.js';
import type { AttentionTexts } from '../../locales/attention-texts.js';
import type { AttentionMoreTexts } from '../../locales/attention-more-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import { noticeLine } from '../notice/notice-line.js';
import { dismissalTerms } from './dismissal-terms.js';
import { DismissalsController } from './dismissals-controller.js';
import { setAsideView } from './set-aside.js';
import type { SetAside } from './set-aside.js';

/** An element with reasons that can be set aside. */
export interface AsideHost extends HTMLElement, TextsHost {
  dismissed?: readonly Dismissal[] | undefined;
  readonly keepDismissed?: string | undefined;
  readonly formats: Formats;
  readonly renderRoot: HTMLElement;
}

/** What it is told. */
export interface AsideOptions {
  text(): AttentionTexts;
  /** The words of setting aside. */
  moreText(): AttentionMoreTexts & OverlayTexts;
  /** Where "today" is. */
  here(): Here;
}

/** A reason with what it weighs, and whose it is. */
type WeighedFinding = Finding & { readonly reason: WeighedReason };

/** How long a line stays about something that is not to be taken back; ms. */
const SHOWN = 10_000;

/** Sets reasons aside: for how long, which those are, and how each is taken back. */
export class AsideController implements ReactiveController {
  /** The reason whose terms are offered (`keyOf`); undefined: none. */
  choosing?: string;
  private readonly dismissals: DismissalsController;
  private isShown = false;
  /** Where the button stood of what was set aside last. */
  private place = 0;
  private notice?: Notice;
  private connection?: Connection;

  constructor(
    private readonly host: AsideHost,
    private readonly options: AsideOptions,
  ) {
    this.dismissals = new DismissalsController(host);
    host.addController(this);
  }

  /** What was said is forgotten with the source that it was about. */
  hostUpdate(): void {
    const { connection } = this.host;
    if (connection !== this.connection) this.notice = undefined;
    this.connection = connection;
  }

  hostDisconnected(): void {
    this.notice = undefined;
  }

  /** What gets the focus when the button that had it is gone with its reason: the next one, else what shows those that are set aside. */
  get successor(): HTMLElement | null {
    const { buttons } = this;
    return buttons[this.place] ?? buttons.at(-1) ?? this.host.renderRoot.querySelector('[part="dismissed-button"]');
  }

  /** The findings that show, and those that are set aside. */
  divide<One extends WeighedFinding>(findings: readonly One[]): { shown: One[]; aside: SetAside[] } {
    const day = today(this.options.here());
    const aside: SetAside[] = [];
    const shown = findings.filter(({ customer, reason }) => {
      const dismissal = this.dismissals.of(customer.id, reason.rule, day);
      if (dismissal) aside.push({ customer, reason, dismissal });
      return !dismissal;
    });
    return { shown, aside };
  }

  /** Offers the terms of a reason, or ends that. */
  readonly choose = (key: string | undefined): void => {
    this.choosing = key;
    this.host.requestUpdate();
  };

  /** For how long a reason can be set aside. */
  terms(customer: CustomerRef, reason: WeighedReason): TemplateResult {
    const dismiss = (term: DismissalTerm) => this.dismiss(customer, reason, term);
    return dismissalTerms({ customer, reason, dismiss }, this.context);
  }

  private dismiss(customer: CustomerRef, reason: WeighedReason, term: DismissalTerm): void {
    const here = this.options.here();
    const until = dismissedUntil(reason, term, here);
    const dismissal = { customerId: customer.id, rule: reason.rule, ...(until && { until }) };
    this.place = this.buttons.findIndex(({ dataset }) => dataset['focus'] === this.choosing);
    this.dismissals.add(dismissal, today(here));
    this.choosing = undefined;
    const { words } = this.context;
    const { rule: names } = this.options.text().attention;
    const [rule, name] = [names[reason.rule], customer.displayName];
    const said = until ? words.until(rule, name, this.host.formats.date(until)) : words.forGood(rule, name);
    const message = this.dismissals.hasFailed ? `${said} ${words.notKept}` : said;
    this.say({ kind: 'done', message, undo: () => this.takeBack(dismissal) });
  }

  /** How many reasons are set aside, and those themselves where they are wanted. */
  render(aside: readonly SetAside[]): TemplateResult | typeof nothing {
    const { isShown, host } = this;
    const toggle = () => {
      this.isShown = !isShown;
      host.requestUpdate();
    };
    return setAsideView(aside, { ...this.context, isShown, toggle, showAgain: (one) => this.showAgain(one) });
  }

  /** The line about what was done last. It always stands there: it is a live region. */
  line(): TemplateResult {
    const { host, notice } = this;
    return noticeLine(host, { notice, text: this.options.moreText(), onClose: () => this.say(undefined) });
  }

  private get context() {
    const text = this.options.text().attention;
    const { dismissal: words } = this.options.moreText();
    return { text, words, formats: this.host.formats, here: this.options.here() };
  }

  private get buttons(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[part="dismiss-button"]')];
  }

  private showAgain({ customer, reason, dismissal }: SetAside): void {
    const { words } = this.context;
    const { rule } = this.options.text().attention;
    this.takeBack(dismissal);
    const message = words.shownAgain(rule[reason.rule], customer.displayName);
    this.say({ kind: 'done', message, until: Date.now() + SHOWN });
  }

  private takeBack(dismissal: Dismissal): void {
    this.dismissals.remove(dismissal);
    this.say(undefined);
  }

  private say(notice: Notice | undefined): void {
    this.notice = notice;
    this.host.requestUpdate();
  }
}
