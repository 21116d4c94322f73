/** The other REST API of examples/own-source: other names, other codes, pages by number. Some accounts, in memory. */

const states = ['paying', 'trialing', 'past_due', 'closed'];
const words = ['Amber', 'Birch', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Grove'];

function accountOf(index) {
  return {
    account_no: `A-${1000 + index}`,
    company: `${words[index % words.length]} ${String(index).padStart(3, '0')}`,
    since: '2025-03-01',
    country: 'NL',
    state: states[index % states.length],
    modules: ['meetings'],
    labels: index % 10 === 0 ? ['Key account'] : [],
    seats: { bought: 100 + index, handed_out: 60 },
    ends_on: '2027-01-31',
    auto_renew: index % 2 === 0,
  };
}

/** The accounts that a question names, sorted as it says. */
function found(accounts, query) {
  const [column, direction] = (query.get('order_by') ?? 'company').split(':');
  const valueOf = (account) => (column === 'seats' ? account.seats.bought : account[column]);
  const text = (query.get('search') ?? '').toLowerCase();
  const wanted = query.get('state')?.split('|');
  const rows = accounts
    .filter(({ company, state }) => company.toLowerCase().includes(text) && (wanted?.includes(state) ?? true))
    .sort((one, other) => (valueOf(one) < valueOf(other) ? -1 : 1));
  return direction === 'desc' ? rows.reverse() : rows;
}

function pageOf(accounts, query) {
  const [page, perPage] = ['page', 'per_page'].map((name) => Number(query.get(name)));
  if (!(page >= 1) || !(perPage >= 1 && perPage <= 50)) return { status: 422, body: { error: 'per_page is 1 to 50' } };
  const rows = found(accounts, query);
  const data = rows.slice((page - 1) * perPage, page * perPage);
  return { body: { data, meta: { page, per_page: perPage, count: rows.length } } };
}

/** Answers a request: method, path below the API's address with its query, body. */
export class CrmServer {
  accounts = Array.from({ length: 120 }, (_, index) => accountOf(index));
  asked = [];

  answer({ method, path, body, token }) {
    this.asked.push(`${method} ${path}`);
    if (token !== 'Bearer crm-token') return { status: 401, body: { error: 'no token' } };
    const { pathname, searchParams } = new URL(path, 'http://crm');
    const [, name, id, part] = pathname.split('/');
    if (name === 'accounts' && id) return this.#account(decodeURIComponent(id), part === 'labels' && body);
    const routes = {
      accounts: () => pageOf(this.accounts, searchParams),
      stats: () => ({ body: { accounts: 120, ending: 60, renewing: 60, computed_at: '2026-11-22T00:00:00Z' } }),
      session: () => ({
        body: { user: { login: 'a1', name: 'Ada', mail: 'ada@crm.example', company: 'CRM' }, can: ['label'] },
      }),
      labels: () => ({
        body: {
          data: [
            { text: 'Key account', uses: 12 },
            { text: 'Call back', uses: 0 },
          ],
        },
      }),
    };
    return routes[name]?.() ?? { status: 404, body: { error: 'no such thing' } };
  }

  #account(id, change) {
    const account = this.accounts.find(({ account_no: number }) => number === id);
    if (!account) return { status: 404, body: { error: 'no such account' } };
    if (change) account.labels = change.labels;
    return { body: { data: account } };
  }
}
