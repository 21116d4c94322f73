import { adminOperations } from './admins.js';
import { ApiFailure, notFound } from './api-failure.js';
import type { Operation } from './asked.js';
import { callQueueOperations } from './call-queues.js';
import { callingQualityOperations } from './calling-quality.js';
import { callingUsageOperations } from './calling-usage.js';
import { customerSubscriptionOperations } from './customer-subscriptions.js';
import { customerTagOperations } from './customer-tags.js';
import { customerOperations } from './customers.js';
import { helpOperations } from './help.js';
import { licenseTrendOperations } from './license-trend.js';
import { meOperations } from './me.js';
import { organizationOperations } from './organization.js';
import { subscriptionRowOperations } from './subscription-rows.js';
import { subscriptionSummaryOperations } from './subscription-summary.js';
import { summaryOperations } from './summary.js';
import { tagOperations } from './tags.js';
import { trialOperations } from './trials.js';

/** Every operation of the contract. */
export const operations: readonly Operation[] = [
  ...meOperations,
  ...customerOperations,
  ...customerSubscriptionOperations,
  ...customerTagOperations,
  ...tagOperations,
  ...trialOperations,
  ...adminOperations,
  ...organizationOperations,
  ...summaryOperations,
  ...licenseTrendOperations,
  ...subscriptionRowOperations,
  ...subscriptionSummaryOperations,
  ...callingUsageOperations,
  ...callingQualityOperations,
  ...callQueueOperations,
  ...helpOperations,
];

const routes = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The operation for a method and a path, with the values of the path's parameters. Throws 404, or 405 for another method. */
export function route(method: string, path: string): { operation: Operation; path: Record<string, string> } {
  const there = routes.filter(({ pattern }) => pattern.test(path));
  if (there.length === 0) throw noOperation(path);
  const found = there.find(({ operation }) => operation.method === method);
  if (!found) throw notAllowed(path, method);
  const values = Object.entries(found.pattern.exec(path)?.groups ?? {});
  return { operation: found.operation, path: Object.fromEntries(values.map(([name, value]) => [name, decode(value)])) };
}

function noOperation(path: string): ApiFailure {
  return notFound({ en: `operation with the path ${path}`, nl: `bewerking met het pad ${path}` });
}

function notAllowed(path: string, method: string): ApiFailure {
  return new ApiFailure(405, { en: `${path} does not understand ${method}.`, nl: `${path} kent ${method} niet.` });
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw noOperation(value);
  }
}
