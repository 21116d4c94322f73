/** Registers every element under its plain tag. The provider comes first, so that it is there before those who ask it. */
import './elements/partner-hub/partner-hub.define.js';
import './elements/kpi-card/kpi-card.define.js';
import './elements/kpi-group/kpi-group.define.js';
import './elements/license-bar/license-bar.define.js';
import './elements/product-switch/product-switch.define.js';
import './elements/expiring-table/expiring-table.define.js';
import './elements/low-assignment-table/low-assignment-table.define.js';
import './elements/overage-table/overage-table.define.js';
import './elements/recent-table/recent-table.define.js';
import './elements/renewing-table/renewing-table.define.js';
import './elements/calling-quality-table/calling-quality-table.define.js';
import './elements/calling-usage-table/calling-usage-table.define.js';
import './elements/call-queue-table/call-queue-table.define.js';
import './elements/calling-usage-chart/calling-usage-chart.define.js';
import './elements/endpoint-quality-chart/endpoint-quality-chart.define.js';
import './elements/feature-usage-chart/feature-usage-chart.define.js';
import './elements/license-trend-chart/license-trend-chart.define.js';
