/**
 * A data source over another REST API than the contract's: other names, other codes, pages by number instead of by offset.
 * It answers what that API knows. Everything else is "not offered": the elements say so, and do not ask again.
 */
import { HubError } from 'partner-hub-elements';

/** @import { Customer, DataSource } from 'partner-hub-elements/api' */

/** The most rows that the other API gives at once. */
const pageSize = 50;

/** Its words for what the contract calls statuses, both ways. */
const statusOf = { paying: 'subscription', trialing: 'trial', past_due: 'suspended', closed: 'expired' };
const stateOf = Object.fromEntries(Object.entries(statusOf).map(([state, status]) => [status, state]));

/** Its names of what the contract sorts by. What it cannot sort by it is not asked for. */
const columnOf = { displayName: 'company', licenses: 'seats', nextDate: 'ends_on' };

/** @returns {Customer} */
function customerOf(account) {
  const { seats, state } = account;
  return {
    id: account.account_no,
    displayName: account.company,
    createdAt: `${account.since}T00:00:00Z`,
    country: account.country,
    managedBy: 'partnerOrganization',
    products: account.modules,
    statuses: [statusOf[state] ?? state],
    subscriptionTypes: state === 'closed' ? [] : [state === 'trialing' ? 'trial' : 'subscription'],
    tags: account.labels,
    // What the other API does not know is null: the elements say that it is not available, and count nothing wrong.
    licenses: { total: seats.bought, assigned: seats.handed_out, used: null },
    nextExpiration: account.auto_renew ? null : account.ends_on,
    nextRenewal: account.auto_renew ? account.ends_on : null,
    lastAdminActivityAt: null,
  };
}

const codeOf = { 401: 'auth', 403: 'forbidden', 404: 'notFound', 409: 'conflict', 422: 'invalid', 429: 'rateLimited' };

/** The error that an answer of the other API stands for. The code decides what the element says, and whether it offers Retry. */
function refusal(response, what) {
  const seconds = Number(response.headers.get('Retry-After'));
  return new HubError(codeOf[response.status] ?? 'server', `${what} was answered ${response.status}.`, {
    status: response.status,
    retryAt: seconds > 0 ? Date.now() + seconds * 1000 : undefined,
  });
}

/**
 * @param {{ base: string, getToken(): Promise<string> }} options `base`: the address of the other API.
 * @returns {DataSource}
 */
export function crmSource({ base, getToken }) {
  /** Asks the other API. An aborted question ends as its signal says. */
  async function call(path, { signal, method = 'GET', body = undefined }) {
    const headers = { Authorization: `Bearer ${await getToken()}`, 'Content-Type': 'application/json' };
    const response = await fetch(base + path, { method, headers, signal, body: body && JSON.stringify(body) }).catch(
      (cause) => {
        signal?.throwIfAborted();
        throw new HubError('network', `${path} was not answered.`, { cause });
      },
    );
    if (!response.ok) throw refusal(response, `${method} ${path}`);
    return response.json();
  }

  /**
   * The contract asks for rows from `offset` on. The other API has pages of fixed borders: the page in which `offset` lies is asked for, and what stands
   * before it is left out. A page may be shorter than what was wished for; the elements go on from where it ended.
   */
  async function listCustomers({ q, status = [], sort = 'displayName', offset = 0, max = 100 }, { signal }) {
    const column = columnOf[sort.replace(/^-/, '')] ?? 'company';
    const query = new URLSearchParams({
      page: String(Math.floor(offset / pageSize) + 1),
      per_page: String(pageSize),
      order_by: sort.startsWith('-') ? `${column}:desc` : column,
    });
    if (q) query.set('search', q);
    if (status.length > 0) query.set('state', status.map((code) => stateOf[code] ?? code).join('|'));
    const { data, meta } = await call(`/accounts?${query}`, { signal });
    const rows = data.slice(offset % pageSize, (offset % pageSize) + max);
    return { items: rows.map(customerOf), total: meta.count };
  }

  async function getSummary(_parameters, { signal }) {
    const { accounts, ending, renewing, computed_at: dataAsOf } = await call('/stats', { signal });
    const figure = (value) => ({ value, previous: null });
    const [lowLicenseAssignment, overLicenseLimit] = [figure(null), figure(null)];
    return {
      totalCustomers: figure(accounts),
      nearingExpiration: figure(ending),
      nearingRenewal: figure(renewing),
      lowLicenseAssignment,
      overLicenseLimit,
      dataAsOf,
    };
  }

  async function getMe(_parameters, { signal }) {
    const { user, can } = await call('/session', { signal });
    return {
      id: user.login,
      displayName: user.name,
      email: user.mail,
      roles: [can.includes('label') ? 'partnerAdmin' : 'partnerReadOnlyAdmin'],
      organization: { id: 'own', displayName: user.company },
      capabilities: can.includes('label') ? ['tags:write'] : [],
    };
  }

  async function listTags(_parameters, { signal }) {
    const { data } = await call('/labels', { signal });
    const items = data.map(({ text, uses }) => ({ id: text, name: text, description: '', customerCount: uses }));
    return { items, total: items.length };
  }

  /** The contract adds and removes; the other API replaces. */
  async function changeCustomerTags({ id, add = [], remove = [] }, { signal }) {
    const path = `/accounts/${encodeURIComponent(id)}`;
    const { data } = await call(path, { signal });
    const labels = [...new Set([...data.labels, ...add])].filter((label) => !remove.includes(label));
    const { data: changed } = await call(`${path}/labels`, { signal, method: 'PUT', body: { labels } });
    return customerOf(changed);
  }

  const offered = {
    listCustomers,
    getSummary,
    getMe,
    listTags,
    changeCustomerTags,
    getCustomer: async ({ id }, { signal }) =>
      customerOf((await call(`/accounts/${encodeURIComponent(id)}`, { signal })).data),
  };

  /** The elements check what comes back as they check an answer over HTTP. */
  async function answer({ name }, parameters, options = {}) {
    if (!Object.hasOwn(offered, name)) throw new HubError('notOffered', `${name} is not offered here.`);
    return offered[name](parameters, options);
  }

  return { ask: answer, change: answer };
}
