'use client';
import 'partner-hub-elements/types/react';
import { useState } from 'react';
import { useInBrowser } from './use-in-browser';

export function Customers() {
  const isInBrowser = useInBrowser();
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
        {isInBrowser && (
          <template data-content="">
            <strong>{'{{shown}}'}</strong>
          </template>
        )}
      </kpi-card>
      <license-bar used="40" assigned="60" total="100" />
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      <output>{chosen}</output>
      {isShown && (
        <customer-list
          status={isInBrowser ? ['trial'] : undefined}
          page-size="20"
          onhub-customer-select={isInBrowser ? choose : undefined}
        >
          {isInBrowser && (
            <template data-cell="displayName">
              <strong>{'{{displayName}}'}</strong>
            </template>
          )}
        </customer-list>
      )}
    </main>
  );
}
