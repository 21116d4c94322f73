// First, so that React finds the elements' properties instead of writing attributes.
import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal';

createRoot(document.getElementById('app')!).render(<Portal />);
