import { CustomerDetail } from 'partner-hub-elements/react';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ id: 'customer-1' }];
}

export default async function Customer({ params }: { params: Promise<{ id: string }> }) {
  return <CustomerDetail customerId={(await params).id} />;
}
