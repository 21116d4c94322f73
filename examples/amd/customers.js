define(() => {
  /** The list, with a filter that is set as a property. */
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

  return (view) => {
    view.replaceChildren(document.querySelector('#customers').content.cloneNode(true));
    const main = view.querySelector('main');
    let list = listOf(main);
    main.querySelector('button').addEventListener('click', () => {
      if (list.isConnected) return list.remove();
      list = listOf(main);
      main.append(list);
    });
  };
});
