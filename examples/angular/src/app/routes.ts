import type { Routes } from '@angular/router';
import { Customer } from './customer';
import { Customers } from './customers';

export const routes: Routes = [
  { path: '', component: Customers },
  { path: 'customers/:id', component: Customer },
];
