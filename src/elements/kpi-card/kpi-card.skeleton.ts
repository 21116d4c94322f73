import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Kpi, KpiFigure } from '../../domain/kpis.js';

/** A figure that is awaited, and what will stand below it: an example of both that is not seen. */
export interface AwaitedFigure {
  readonly value: string;
  /** The classes of the remark. */
  readonly look: string;
  readonly remark: string;
  /** What stands below may take two lines. */
  readonly isLong: boolean;
}

/** A figure and what stands below it, as high as they will be. */
export function figureBones(awaited?: AwaitedFigure): TemplateResult {
  return html`<span class="value">
      <span class="bone for-value"></span><span class="awaited-lines" .textContent=${awaited?.value ?? '0'}></span>
    </span>
    <p class="change ${awaited?.isLong ? 'long' : ''}">
      <span class="bone for-change"></span
      ><span class="remark awaited-lines ${awaited?.look ?? ''}"
        ><span .textContent=${awaited?.remark ?? ''}></span
      ></span>
    </p>`;
}

const customers = { value: 110, previous: 100 };
const licenses = { total: 9000, assigned: 8000, used: 4000, usedOf: 8800, usedOfAssigned: 7800 };
const calls = { offered: 1000, answered: 800, abandoned: 200, answerWaitSeconds: 32_000, abandonWaitSeconds: 19_000 };
const callsBefore = { ...calls, abandoned: 180, answerWaitSeconds: 24_000, abandonWaitSeconds: 14_000 };

/** A figure of a KPI as most have it, with all that may be said of it: what is awaited takes as much room as it would. */
export function exampleFigure(kpi: Kpi): KpiFigure {
  if (kpi.source === 'queues') return kpi.figure({ ...calls, previous: callsBefore });
  if (kpi.source === 'subscriptions')
    return kpi.figure({ customers: 100, subscriptions: 100, licenses, overage: 150, unassigned: 1000 });
  return kpi.figure({
    totalCustomers: customers,
    nearingExpiration: customers,
    nearingRenewal: customers,
    lowLicenseAssignment: customers,
    overLicenseLimit: customers,
  });
}
