import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';

@Component({
  selector: 'portal-customers',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <kpi-card metric="total-customers"></kpi-card>
      <kpi-card label="Open tickets" value="12">
        <template data-content ngNonBindable><strong>{{ shown }}</strong></template>
      </kpi-card>
      <license-bar used="40" assigned="60" total="100"></license-bar>
      <button (click)="isShown.set(!isShown())">Show or hide</button>
      <output>{{ chosen() }}</output>
      @if (isShown()) {
        <customer-list [status]="['trial']" page-size="20" (hub-customer-select)="choose($event)">
          <template data-cell="displayName" ngNonBindable><strong>{{ displayName }}</strong></template>
        </customer-list>
      }
    </main>
  `,
})
export class Customers {
  readonly isShown = signal(true);
  readonly chosen = signal('');

  choose(event: HTMLElementEventMap['hub-customer-select']) {
    event.preventDefault();
    this.chosen.set(event.detail.customer.displayName);
  }
}
