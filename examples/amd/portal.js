/** The library first, so that every element asks the portal's API with the portal's token. */
require(['esm!partner-hub/partner-hub.js', 'token'], ({ configure }, getToken) => {
  configure({ apiBase: 'api', getToken });

  const view = document.querySelector('#view');

  /** A view's module comes when it is first shown: beside the elements' code, which is late as well. */
  function followRoute() {
    const [, id] = /^#\/customers\/(.+)$/.exec(location.hash) ?? [];
    require([id ? 'customer' : 'customers'], (show) => show(view, id));
  }

  addEventListener('hashchange', followRoute);
  followRoute();
});
