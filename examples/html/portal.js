const view = document.querySelector('#view');
const copyOf = (id) => document.querySelector(`#${id}`).content.cloneNode(true);

/** The portal's own server knows who is signed in, and gets the token. */
document.querySelector('partner-hub').getToken = async () => {
  const { token, expires_in } = await (await fetch('partner-token')).json();
  return { token, expiresIn: expires_in };
};

/** The list, with a filter that is set before its code may have come. */
function listOf(main) {
  const list = main.querySelector('customer-list') ?? document.createElement('customer-list');
  list.status = ['trial'];
  list.setAttribute('page-size', '20');
  list.addEventListener('hub-customer-select', (event) => {
    event.preventDefault();
    main.querySelector('output').textContent = event.detail.customer.displayName;
  });
  return list;
}

function showCustomers() {
  view.replaceChildren(copyOf('customers'));
  const main = view.querySelector('main');
  let list = listOf(main);
  main.querySelector('button').addEventListener('click', () => {
    if (list.isConnected) return list.remove();
    list = listOf(main);
    main.append(list);
  });
}

function showCustomer(id) {
  view.replaceChildren(copyOf('customer'));
  view.querySelector('customer-detail').setAttribute('customer-id', id);
}

function followRoute() {
  const [, id] = /^#\/customers\/(.+)$/.exec(location.hash) ?? [];
  if (id) showCustomer(id);
  else showCustomers();
}

addEventListener('hashchange', followRoute);
followRoute();
