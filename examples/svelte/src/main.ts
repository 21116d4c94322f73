import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';
import { mount } from 'svelte';
import Portal from './Portal.svelte';

mount(Portal, { target: document.getElementById('app')! });
