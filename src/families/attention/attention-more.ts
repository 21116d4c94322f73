import type { TemplateResult } from 'lit';
import { register } from '../../core/element/register.js';
import type { ElementClass } from '../../core/element/register.js';
import { keepDressed } from '../../core/element/late-styles.js';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from '../../domain/attention/rules.js';
import type { Rule, ShareRule } from '../../domain/attention/rules.js';
import { attentionMoreTexts } from '../../locales/attention-more-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { AsideController } from './aside-controller.js';
import { attentionMoreStyles } from './attention-more.styles.js';
import type { AsideHost, AsideOptions } from './aside-controller.js';
import { rankingNote } from './ranking-note.js';
import type { Ranking } from './ranking-note.js';
import { readRuleNumbers } from './rule-numbers.js';
import type { RuleNumbers } from './rule-numbers.js';

/** What a page says of weights and thresholds. */
interface GivenRanking {
  readonly weights?: RuleNumbers<Rule> | undefined;
  readonly thresholds?: RuleNumbers<ShareRule> | undefined;
}

/**
 * What most pages and most people do not ask for: weights of the page's own, setting a reason aside, how the order comes about. Its code and its words
 * come late, with the first of them.
 */
export class AttentionMore {
  readonly aside: AsideController;
  private readonly texts: TextsController<[typeof attentionMoreTexts, typeof overlayTexts]>;

  constructor(
    private readonly host: AsideHost,
    options: Omit<AsideOptions, 'moreText'>,
  ) {
    register(InlineNotice, { prefix: (host.constructor as unknown as ElementClass).prefix });
    this.texts = new TextsController(host, attentionMoreTexts, overlayTexts);
    this.aside = new AsideController(host, { ...options, moreText: () => this.texts.text });
    keepDressed(host, attentionMoreStyles);
  }

  /** The weights and thresholds that count: those of the page over the usual ones. */
  ranking({ weights, thresholds }: GivenRanking): Ranking {
    return {
      weights: readRuleNumbers(weights, { attribute: 'weights', defaults: DEFAULT_WEIGHTS }),
      thresholds: readRuleNumbers(thresholds, { attribute: 'thresholds', defaults: DEFAULT_THRESHOLDS }),
    };
  }

  /** How the order comes about. @param names of the rules */
  note(ranking: Ranking, names: Readonly<Record<Rule, string>>): TemplateResult {
    return rankingNote(ranking, { ...this.texts.text.ranking, names }, this.host.formats);
  }
}
