import { CustomerDetail, CustomerList, KpiCard, LicenseBar, PartnerHub } from 'partner-hub-elements/react';
import { useEffect, useState } from 'react';
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
      <KpiCard metric="total-customers" />
      <KpiCard label="Open tickets" value="12">
        <template data-content="">
          <strong>{'{{shown}}'}</strong>
        </template>
      </KpiCard>
      <LicenseBar used="40" assigned="60" total="100" />
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      <output>{chosen}</output>
      {isShown && (
        <CustomerList status={['trial']} pageSize={20} onHubCustomerSelect={choose}>
          <template data-cell="displayName">
            <strong>{'{{displayName}}'}</strong>
          </template>
        </CustomerList>
      )}
    </main>
  );
}

export function Portal() {
  const [, id] = /^\/customers\/(.+)$/.exec(useRoute()) ?? [];
  return (
    <PartnerHub apiBase="./api" awaitsToken getToken={getToken} locale="en">
      <nav>
        <a href="#/">Customers</a> <a href="#/customers/customer-1">Customer 1</a>
      </nav>
      {id ? <CustomerDetail customerId={id} /> : <Customers />}
    </PartnerHub>
  );
}
