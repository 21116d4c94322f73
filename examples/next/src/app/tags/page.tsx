import { Customers } from '../../tags/customers';

export default function Page() {
  return <Customers />;
}
