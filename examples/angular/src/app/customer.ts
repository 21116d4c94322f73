import { CUSTOM_ELEMENTS_SCHEMA, Component, input } from '@angular/core';

@Component({
  selector: 'portal-customer',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<customer-detail [customerId]="id()"></customer-detail>`,
})
export class Customer {
  /** From the route. */
  readonly id = input.required<string>();
}
