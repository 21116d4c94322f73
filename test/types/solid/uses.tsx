/** Solid writes what stands in quotes as an attribute, sets what stands in braces as its property, and has namespaces that say which. */
import 'partner-hub-elements/types/solid';
import type { CustomerList } from 'partner-hub-elements';

export function Page(props: { isOpen: boolean; status: string }) {
  let list: CustomerList | undefined;
  return (
    <partner-hub api-base="https://portal.example/api" token-url="/partner-token" locale="nl" class="hub">
      <kpi-card metric="total-customers" />
      <license-bar used={40} assigned={60} total={100} />
      <license-bar used="40" assigned="60" total="100" />
      <license-bar attr:used={40} attr:assigned="60" prop:total={100} />
      <customer-list status="trial,suspended" selectable="" page-size="50" sort="-licenses" />
      <customer-list status={['trial']} page-size={50} columns={['displayName', 'licenses']} />
      <customer-list prop:status={['trial']} prop:pageSize={50} bool:selectable={props.isOpen} />
      <customer-list attr:status={props.status} attr:page-size="50" attr:sort="-licenses" />
      <customer-list
        ref={list}
        q="bank"
        selectable
        on:hub-customer-select={(event) => {
          const id: string = event.detail.customer.id;
          list?.refresh().catch(() => id);
        }}
      />
      <customer-list on:hub-sort-change={{ handleEvent: ({ detail }) => detail.sort, once: true }} />
      <customer-list prop:rowRenderer={({ displayName }: { displayName: string }) => displayName} />
      {/* @ts-expect-error a text is no renderer */}
      <customer-list prop:rowRenderer="{{displayName}}" />
      {/* @ts-expect-error Solid would make small letters of it, and the element has no such property */}
      <customer-list pageSize={50} />
      {/* @ts-expect-error the same */}
      <customer-list rowRenderer={() => 'row'} />
      {/* @ts-expect-error an attribute holds text */}
      <customer-list attr:status={['trial']} />
      {/* @ts-expect-error "false" would be there, which is true */}
      <customer-list attr:selectable={false} />
      {/* @ts-expect-error no switch */}
      <customer-list bool:q={true} />
      {/* @ts-expect-error a number is needed */}
      <license-bar used="forty" />
      {/* @ts-expect-error a number is needed */}
      <license-bar attr:used="forty" />
      {/* @ts-expect-error a number is needed */}
      <license-bar prop:used="forty" />
      {/* @ts-expect-error there is no such metric */}
      <kpi-card metric="customers" />
      {/* @ts-expect-error there is no such metric */}
      <kpi-card attr:metric="customers" />
      {/* @ts-expect-error there is no such source */}
      <partner-hub source="Demo" />
      {/* @ts-expect-error there is no such theme */}
      <partner-hub theme="pink" />
      {/* @ts-expect-error there is no such property */}
      <partner-hub prop:tokens={() => 'a'} />
      {/* @ts-expect-error there is no such detail */}
      <customer-list on:hub-customer-select={(event) => event.detail.custom} />
    </partner-hub>
  );
}
