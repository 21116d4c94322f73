/** What asks for action now, the heaviest first. */
export const RULES = [
  'suspended',
  'expired',
  'overLimit',
  'expiring',
  'trialEnding',
  'poorCalls',
  'abandonedCalls',
  'unusedLicenses',
  'noRecentActivity',
] as const;

/** The name of a rule. */
export type Rule = (typeof RULES)[number];

/** How much a matter of each rule weighs at most, 0 to 100; 0 turns the rule off. */
export type Weights = Readonly<Record<Rule, number>>;

/**
 * The weights when nobody says otherwise. Their order is that of the statuses' urgency, with what has no status between them: what stopped, what is
 * short, what ends, what goes badly, what is wasted, what is quiet. Source: product.md, Rules, "Order of urgency".
 */
export const DEFAULT_WEIGHTS: Weights = {
  suspended: 100,
  expired: 90,
  overLimit: 80,
  expiring: 75,
  trialEnding: 70,
  poorCalls: 60,
  abandonedCalls: 55,
  unusedLicenses: 50,
  noRecentActivity: 40,
};

/** The rules that speak from a share on, in the order of the rules. */
export const SHARE_RULES = ['trialEnding', 'poorCalls', 'abandonedCalls', 'unusedLicenses'] as const;

/** A rule that speaks from a share on. */
export type ShareRule = (typeof SHARE_RULES)[number];

/** From which share on such a rule speaks, in percent, 0 to 100. */
export type Thresholds = Readonly<Record<ShareRule, number>>;

/**
 * The thresholds when nobody says otherwise: half of a trial's licenses used, 5 % of the measured call legs poor, 10 % of the calls in queues abandoned, a
 * quarter of the licenses that renew unused.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { trialEnding: 50, poorCalls: 5, abandonedCalls: 10, unusedLicenses: 25 };

/** Within so many days the end of a trial that is used much asks for action; less where the window is shorter. */
export const TRIAL_ENDS_WITHIN = 30;

/** So many calls of a week must have gone badly: one of two says nothing. */
export const FEWEST_CALLS = 10;
