import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';
import { render } from 'solid-js/web';
import { Portal } from './portal';

render(() => <Portal />, document.getElementById('app')!);
