import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Formats } from '../../core/texts/formats.js';
import { RULES, SHARE_RULES } from '../../domain/attention/rules.js';
import type { Rule, ShareRule, Thresholds, Weights } from '../../domain/attention/rules.js';
import type { AttentionMoreTexts } from '../../locales/attention-more-texts.js';

/** What the order follows from. */
export interface Ranking {
  readonly weights: Weights;
  readonly thresholds: Thresholds;
}

/** The words of it, with the names of the rules. */
type RankingWords = AttentionMoreTexts['ranking'] & { readonly names: Readonly<Record<Rule, string>> };

/** How the order comes about: in words, and what each rule weighs. Rules without weight are not named. */
export function rankingNote({ weights, thresholds }: Ranking, text: RankingWords, formats: Formats): TemplateResult {
  const words = (rule: Rule) => {
    const weight = formats.number(weights[rule]);
    const name = text.names[rule];
    if (!isShareRule(rule)) return text.rule(name, weight);
    return text.ruleFrom(name, weight, formats.percent(thresholds[rule] / 100));
  };
  const shown = RULES.filter((rule) => weights[rule] > 0).sort((one, other) => weights[other] - weights[one]);
  return html`<p .textContent=${text.text}></p>
    <ul class="rules" role="list">
      ${shown.map((rule) => html`<li .textContent=${words(rule)}></li>`)}
    </ul>`;
}

function isShareRule(rule: Rule): rule is ShareRule {
  return SHARE_RULES.some((one) => one === rule);
}
