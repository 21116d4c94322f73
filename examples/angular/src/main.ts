import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withHashLocation } from '@angular/router';
import { Portal } from './app/portal';
import { routes } from './app/routes';

await bootstrapApplication(Portal, {
  providers: [provideZonelessChangeDetection(), provideRouter(routes, withHashLocation(), withComponentInputBinding())],
});
