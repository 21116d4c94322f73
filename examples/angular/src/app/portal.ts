import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { getToken } from './token';

@Component({
  selector: 'portal-root',
  imports: [RouterLink, RouterOutlet],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <partner-hub api-base="./api" awaits-token [getToken]="getToken" locale="en">
      <nav><a routerLink="/">Customers</a> <a routerLink="/customers/customer-1">Customer 1</a></nav>
      <router-outlet />
    </partner-hub>
  `,
})
export class Portal {
  readonly getToken = getToken;
}
