// First, so that Preact finds the elements' properties instead of writing attributes.
import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';
import { render } from 'preact';
import { Portal } from './portal';

render(<Portal />, document.getElementById('app')!);
