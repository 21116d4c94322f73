import 'partner-hub-elements/types/preact';
import { useEffect, useState } from 'preact/hooks';
import { getToken } from './token';

const routeOf = () => location.hash.replace(/^#/, '') || '/';

function useRoute() {
  const [route, setRoute] = useState(routeOf);
  useEffect(() => {
    const follow = () => setRoute(routeOf());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function Customers() {
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState('');
  const choose = (event: HTMLElementEventMap['hub-customer-select']) => {
    event.preventDefault();
    setChosen(event.detail.customer.displayName);
  };
  return (
    <main>
      <kpi-card metric="total-customers" />
      <kpi-card label="Open tickets" value="12">
        <template data-content>
          <strong>{'{{shown}}'}</strong>
        </template>
      </kpi-card>
      <license-bar used="40" assigned="60" total="100" />
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      <output>{chosen}</output>
      {isShown && (
        <customer-list status={['trial']} page-size="20" onhub-customer-select={choose}>
          <template data-cell="displayName">
            <strong>{'{{displayName}}'}</strong>
          </template>
        </customer-list>
      )}
    </main>
  );
}

export function Portal() {
  const [, id] = /^\/customers\/(.+)$/.exec(useRoute()) ?? [];
  return (
    <partner-hub api-base="./api" awaitsToken getToken={getToken} locale="en">
      <nav>
        <a href="#/">Customers</a> <a href="#/customers/customer-1">Customer 1</a>
      </nav>
      {id ? <customer-detail customer-id={id} /> : <Customers />}
    </partner-hub>
  );
}
