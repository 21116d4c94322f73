import 'partner-hub-elements/types/solid';
import { Show, createSignal, onCleanup } from 'solid-js';
import { getToken } from './token';

function createRoute() {
  const [hash, setHash] = createSignal(location.hash);
  const follow = () => setHash(location.hash);
  addEventListener('hashchange', follow);
  onCleanup(() => removeEventListener('hashchange', follow));
  return hash;
}

function Customers() {
  const [isShown, setShown] = createSignal(true);
  const [chosen, setChosen] = createSignal('');
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
      <button onClick={() => setShown(!isShown())}>Show or hide</button>
      <output>{chosen()}</output>
      <Show when={isShown()}>
        <customer-list status={['trial']} page-size="20" on:hub-customer-select={choose}>
          <template data-cell="displayName">
            <strong>{'{{displayName}}'}</strong>
          </template>
        </customer-list>
      </Show>
    </main>
  );
}

export function Portal() {
  const hash = createRoute();
  const id = () => /^#\/customers\/(.+)$/.exec(hash())?.[1];
  return (
    <partner-hub api-base="./api" awaits-token prop:getToken={getToken} locale="en">
      <nav>
        <a href="#/">Customers</a> <a href="#/customers/customer-1">Customer 1</a>
      </nav>
      <Show when={id()} fallback={<Customers />}>
        {(shownId) => <customer-detail customer-id={shownId()} />}
      </Show>
    </partner-hub>
  );
}
