/** Angular looks at no property of a tag that it does not know: what a component hands over has its type from the element's class, what it hears from the event. */
import { CUSTOM_ELEMENTS_SCHEMA, Component, type ElementRef, viewChild } from '@angular/core';
import type { CustomerList, KpiCard } from 'partner-hub-elements';

@Component({
  selector: 'portal-uses',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <customer-list
      #list
      [rowRenderer]="drawn"
      [pageSize]="pageSize"
      (hub-customer-select)="choose($event)"
    ></customer-list>
  `,
})
export class Uses {
  readonly list = viewChild<ElementRef<CustomerList>>('list');
  readonly pageSize: CustomerList['pageSize'] = 50;
  readonly drawn: CustomerList['rowRenderer'] = ({ displayName }: { displayName: string }) => displayName;
  // @ts-expect-error a text is no renderer
  readonly text: CustomerList['rowRenderer'] = '{{displayName}}';
  // @ts-expect-error nor is a function whose answer no row can hold
  readonly ofNumber: CustomerList['rowRenderer'] = () => 7;
  // @ts-expect-error cards have no rows
  readonly card: KpiCard['rowRenderer'];

  choose({ detail }: HTMLElementEventMap['hub-customer-select']) {
    this.list()
      ?.nativeElement.refresh()
      .catch(() => detail.customer.id);
    // @ts-expect-error there is no such detail
    return detail.custom;
  }
}
