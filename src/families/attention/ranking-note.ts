import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Formats } from '../../core/texts/formats.js';
import { RULES, SHARE_RULES } from '../../domain/attention/rules.js';
import type { Rule, ShareRule, Thresholds, Weights } from '../../domain/attention/rules.js';
import type { AttentionTexts } from '../../locales/attention-texts.js';

/** What the order follows from. */
export interface Ranking {
  readonly weights: Weights;
  readonly thresholds: Thresholds;
}

/** How the order comes about, for whoever opens it: in words, and what each rule weighs. Rules without weight are not named. */
export function rankingNote(
  { weights, thresholds }: Ranking,
  { ranking, rule: names }: AttentionTexts['attention'],
  formats: Formats,
): TemplateResult {
  const words = (rule: Rule) => {
    const weight = formats.number(weights[rule]);
    if (!isShareRule(rule)) return ranking.rule(names[rule], weight);
    return ranking.ruleFrom(names[rule], weight, formats.percent(thresholds[rule] / 100));
  };
  const shown = RULES.filter((rule) => weights[rule] > 0).sort((one, other) => weights[other] - weights[one]);
  return html`<details class="ranking" part="ranking">
    <summary><span .textContent=${ranking.title}></span></summary>
    <p .textContent=${ranking.text}></p>
    <ul class="rules" role="list">
      ${shown.map((rule) => html`<li .textContent=${words(rule)}></li>`)}
    </ul>
  </details>`;
}

function isShareRule(rule: Rule): rule is ShareRule {
  return SHARE_RULES.some((one) => one === rule);
}
