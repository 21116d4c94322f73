import { formRules } from './answers/form.js';
import { headerRules } from './answers/headers.js';
import { cachingRules } from './caching.js';
import { qualityRules } from './calling/quality.js';
import { queueRules } from './calling/queues.js';
import { callingRowRules } from './calling/rows.js';
import { usageRules } from './calling/usage.js';
import { crossOriginRules } from './cross-origin.js';
import { customerRules } from './customers/customers.js';
import { customerSubscriptionRules } from './customers/subscriptions.js';
import { errorRules } from './errors.js';
import { facetRules } from './facets.js';
import { figureRules } from './key-figures.js';
import { filterRules } from './filters.js';
import { identityRules } from './identity.js';
import { listRules } from './lists.js';
import { peopleRules } from './people-and-tags.js';
import type { AnswerRule, Rule } from './rule.js';
import { searchRules } from './search.js';
import { sectionRules } from './sections.js';
import { sumRules } from './section-sums.js';
import { sortRules } from './sorting.js';
import { weekRules } from './weeks.js';
import { customerTagWriteRules } from './writes/customer-tags.js';
import { peopleWriteRules } from './writes/people.js';
import { tagWriteRules } from './writes/tags.js';
import { trialWriteRules } from './writes/trials.js';

/** Every rule about single answers: judged for each answer that comes, whatever it was asked for. */
export const answerRules: readonly AnswerRule[] = [...formRules, ...headerRules];

/** Every rule that asks questions of its own, in the order in which they are judged. */
export const rules: readonly Rule[] = [
  ...listRules,
  ...sortRules,
  ...filterRules,
  ...searchRules,
  ...facetRules,
  ...figureRules,
  ...sectionRules,
  ...sumRules,
  ...customerRules,
  ...customerSubscriptionRules,
  ...peopleRules,
  ...weekRules,
  ...usageRules,
  ...qualityRules,
  ...queueRules,
  ...callingRowRules,
  ...errorRules,
  ...identityRules,
  ...cachingRules,
  ...crossOriginRules,
  ...tagWriteRules,
  ...customerTagWriteRules,
  ...peopleWriteRules,
  ...trialWriteRules,
];
