import { KpiCard, LicenseBar } from 'partner-hub-elements/react';
import { ChosenCustomer } from '../../wrappers/chosen-customer';

/** A server component: it may show elements too, with properties that are plain data. */
export default function Customers() {
  return (
    <main>
      <KpiCard metric="total-customers" />
      <KpiCard label="Open tickets" value="12">
        <template data-content="" dangerouslySetInnerHTML={{ __html: '<strong>{{shown}}</strong>' }} />
      </KpiCard>
      <LicenseBar used="40" assigned="60" total="100" />
      <ChosenCustomer />
    </main>
  );
}
