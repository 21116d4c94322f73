import type { Formats } from '../../core/texts/formats.js';
import { relativeDays, relativeMoment } from '../../core/texts/relative-days.js';
import type { Reason, ReasonOf } from '../../domain/attention/reasons.js';
import type { Here } from '../../domain/today.js';
import type { Count } from '../../locales/count.js';
import type { AttentionTexts } from '../../locales/attention-texts.js';

/** What reasons are told with. */
export interface ReasonContext {
  readonly text: AttentionTexts['attention'];
  readonly formats: Formats;
  readonly here: Here;
}

/** Why a customer needs attention, in one sentence with its figures; the name of the rule stands before it. */
export function reasonWords(reason: Reason, context: ReasonContext): string {
  const words = context.text.reason;
  switch (reason.rule) {
    case 'suspended':
      return words.suspended(countIn(context, reason.licenses));
    case 'expired':
      return words.expired(agoIn(context, reason.lastActivityAt));
    case 'noRecentActivity':
      return words.noRecentActivity(agoIn(context, reason.lastActivityAt), countIn(context, reason.licenses));
    case 'overLimit':
      return overLimitWords(reason, context);
    case 'expiring':
      return expiringWords(reason, context);
    case 'trialEnding':
      return trialWords(reason, context);
    case 'unusedLicenses':
      return unusedWords(reason, context);
    case 'poorCalls':
    case 'abandonedCalls':
      return callWords(reason, context);
  }
}

function overLimitWords(reason: ReasonOf<'overLimit'>, { text, formats }: ReasonContext): string {
  const { overage, assigned, total, subscriptions } = reason;
  return text.reason.overLimit(
    formats.count(overage),
    formats.number(assigned),
    formats.number(total),
    formats.count(subscriptions),
  );
}

function expiringWords(reason: ReasonOf<'expiring'>, context: ReasonContext): string {
  const { subscriptions, trials, licenses } = reason;
  const { expiring, expiringTrial, expiringSeveral } = context.text.reason;
  const day = dayIn(context, reason);
  const count = countIn(context, licenses);
  if (subscriptions > 1) return expiringSeveral(context.formats.count(subscriptions), ...day, count);
  return (trials > 0 ? expiringTrial : expiring)(...day, count);
}

function trialWords(reason: ReasonOf<'trialEnding'>, context: ReasonContext): string {
  const { formats, text } = context;
  const { trials, share } = reason;
  const use = {
    used: formats.number(reason.used),
    total: formats.count(reason.total),
    share: formats.percent(share),
  };
  const day = dayIn(context, reason);
  if (trials > 1) return text.reason.trialEndingSeveral(formats.count(trials), ...day, use);
  return text.reason.trialEnding(...day, use);
}

function unusedWords(reason: ReasonOf<'unusedLicenses'>, context: ReasonContext): string {
  const { formats, text } = context;
  const { subscriptions, unused, total, by } = reason;
  const waste = {
    unused: formats.number(unused),
    total: formats.count(total),
    share: formats.percent(unused / total),
    by: text.unusedBy[by],
  };
  const day = dayIn(context, reason);
  if (subscriptions > 1) return text.reason.unusedLicensesSeveral(formats.count(subscriptions), ...day, waste);
  return text.reason.unusedLicenses(...day, waste);
}

function callWords(
  { rule, share, bad, of, weekStart }: ReasonOf<'poorCalls'> | ReasonOf<'abandonedCalls'>,
  { text, formats }: ReasonContext,
): string {
  return text.reason[rule](
    formats.percent(share),
    formats.number(bad),
    formats.number(of),
    formats.weekRange(weekStart),
  );
}

function dayIn({ formats }: ReasonContext, { days, date }: { readonly days: number; readonly date: string }) {
  return [relativeDays(days, formats.locale), formats.date(date)] as const;
}

/** Undefined where it is not known. */
function countIn({ formats }: ReasonContext, figure: number | null): Count | undefined {
  return figure === null ? undefined : formats.count(figure);
}

function agoIn({ formats, here }: ReasonContext, moment: string | null): string | undefined {
  return moment === null ? undefined : relativeMoment(moment, formats.locale, here);
}
