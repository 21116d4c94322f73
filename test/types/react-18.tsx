/** React 18 needs wrappers. */
import { CustomerList, KpiCard, PartnerHub } from 'partner-hub-elements/react';

export function Page() {
  return (
    <PartnerHub apiBase="https://portal.example/api" getToken={() => Promise.resolve({ token: 'x' })}>
      <KpiCard metric="total-customers" className="first" />
      <CustomerList q="bank" onHubCustomerSelect={(event) => event.detail.customer.id} />
      <CustomerList
        cellRenderers={{ displayName: (customer) => customer.displayName }}
        rowParts={(customer) => customer.tags.includes('vip') && 'vip'}
      />
      {/* @ts-expect-error a text is needed */}
      <KpiCard metric={12} />
      {/* @ts-expect-error there is no such property */}
      <CustomerList colour="red" />
    </PartnerHub>
  );
}
