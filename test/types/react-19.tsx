/** React 19 sets properties and listens to events of custom elements; the types say which. */
import 'partner-hub-elements/types/react';
import type { CustomerList } from 'partner-hub-elements';
import { useRef } from 'react';

export function Page() {
  const list = useRef<CustomerList>(null);
  return (
    <partner-hub api-base="https://portal.example/api" token-url="/partner-token" locale="nl" className="hub">
      <kpi-card metric="total-customers" />
      <license-bar used={40} assigned={60} total={100} />
      <license-bar used="40" assigned="60" total="100" />
      <customer-list status="trial,suspended" selectable="" page-size="50" sort="-licenses" />
      <customer-list status={['trial']} pageSize={50} columns={['displayName', 'licenses']} />
      <customer-list
        ref={list}
        q="bank"
        selectable
        onhub-customer-select={(event) => {
          const id: string = event.detail.customer.id;
          list.current?.refresh().catch(() => id);
        }}
      />
      <customer-list rowRenderer={({ displayName }: { displayName: string }) => displayName} />
      <customer-list
        rowRenderer={({ displayName }) => displayName}
        cellRenderers={{ displayName: (customer, box) => customer.displayName.toUpperCase() + box.localName }}
        rowParts={(customer) => customer.tags.includes('vip') && 'vip'}
      />
      {/* @ts-expect-error a customer has no such field */}
      <customer-list rowParts={(customer) => customer.label} />
      <license-trend-chart
        data={{ points: [{ weekStart: '2026-11-08', total: 9, assigned: 6, used: 4 }], dataAsOf: '' }}
      />
      {/* @ts-expect-error a text is no renderer */}
      <customer-list rowRenderer="{{displayName}}" />
      {/* @ts-expect-error a number is needed */}
      <license-bar used="forty" />
      {/* @ts-expect-error there is no such metric */}
      <kpi-card metric="customers" />
      {/* @ts-expect-error there is no such source */}
      <partner-hub source="Demo" />
      {/* @ts-expect-error there is no such theme */}
      <partner-hub theme="pink" />
      {/* @ts-expect-error there is no such detail */}
      <customer-list onhub-customer-select={(event) => event.detail.custom} />
    </partner-hub>
  );
}
