import 'partner-hub-elements/types/react';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ id: 'customer-1' }];
}

export default async function Customer({ params }: { params: Promise<{ id: string }> }) {
  return <customer-detail customer-id={(await params).id} />;
}
