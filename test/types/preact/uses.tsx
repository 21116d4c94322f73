/** Preact sets what is a property of the element as one, writes anything else as an attribute, and takes `on` before an event's name. */
import 'partner-hub-elements/types/preact';
import type { CustomerList } from 'partner-hub-elements';
import { useRef } from 'preact/hooks';

export function Page() {
  const list = useRef<CustomerList>(null);
  return (
    <partner-hub api-base="https://portal.example/api" token-url="/partner-token" locale="nl" class="hub">
      <kpi-card metric="total-customers" />
      <license-bar used={40} assigned={60} total={100} />
      <license-bar used="40" assigned="60" total="100" />
      <customer-list key="first" status="trial,suspended" selectable="" page-size="50" sort="-licenses" />
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
      {/* @ts-expect-error there is no such property */}
      <partner-hub tokens={() => 'a'} />
      {/* @ts-expect-error there is no such detail */}
      <customer-list onhub-customer-select={(event) => event.detail.custom} />
      {/* @ts-expect-error there is no such detail */}
      <customer-list onhub-customer-select={(event: CustomEvent<{ id: string }>) => event.detail.id} />
    </partner-hub>
  );
}
