'use client';
import { CustomerList } from 'partner-hub-elements/react';
import { useState } from 'react';

export function ChosenCustomer() {
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState('');
  const choose = (event: HTMLElementEventMap['hub-customer-select']) => {
    event.preventDefault();
    setChosen(event.detail.customer.displayName);
  };
  return (
    <>
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      <output>{chosen}</output>
      {isShown && (
        <CustomerList status={['trial']} pageSize={20} onHubCustomerSelect={choose}>
          <template data-cell="displayName" dangerouslySetInnerHTML={{ __html: '<strong>{{displayName}}</strong>' }} />
        </CustomerList>
      )}
    </>
  );
}
