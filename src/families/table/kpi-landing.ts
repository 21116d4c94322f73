import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { icon } from '../../core/element/icons.js';
import type { Hub } from '../../core/hub/hub.js';
import { Membership } from '../../core/hub/membership.js';
import { saysTheSame } from '../../core/says-the-same.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import type { TableTexts } from '../../locales/table-texts.js';
import { kpiDoors } from '../kpi/kpi-doors.js';
import type { KpiDoor, KpiOrigin } from '../kpi/kpi-doors.js';

/** A table. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly currentHub: Hub | undefined;
}

/** What a table is to the key figures of a hub. */
export interface LandingRows {
  /** The section whose key figures count the table's rows. */
  readonly section: KpiSection;
  /** What the rows are asked for with, as the key figures are: other figures do not count these rows. */
  asked(): object;
  /** Shows all rows again, where a part of them is shown. */
  widen?(): void;
}

/**
 * Makes a table the place to which the key figures of its section lead. Who comes from one finds the focus on a line that says so, with a button
 * that leads back: unlike a key, it can be seen and touched, and it is there as long as the way back is.
 */
export class KpiLanding implements ReactiveController {
  private origin?: KpiOrigin | undefined;
  /** Somebody is on the way, and the line is not drawn yet. */
  private isAwaited = false;
  private readonly door: Membership<KpiDoor>;
  /** What the figures beside it were told last. */
  private told?: object;

  constructor(
    private readonly host: Host,
    private readonly rows: LandingRows,
  ) {
    this.door = new Membership(kpiDoors, this.newDoor());
    host.addController(this);
  }

  hostUpdate(): void {
    const { currentHub: hub } = this.host;
    const asked = this.rows.asked();
    const isKnown = this.door.isIn(hub);
    if (!isKnown) this.origin = undefined;
    if (isKnown && saysTheSame(asked, this.told)) return;
    this.told = asked;
    this.door.join(hub);
  }

  hostUpdated(): void {
    const line = this.isAwaited && this.host.renderRoot.querySelector<HTMLElement>('[data-landing]');
    if (!line) return;
    this.isAwaited = false;
    this.host.scrollIntoView({ behavior: 'instant', block: 'start' });
    line.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.door.leave();
  }

  /** The line that says which key figure the rows are behind; nothing unless somebody came from one. */
  line({ keyFigure }: TableTexts): TemplateResult | typeof nothing {
    const { origin } = this;
    if (!origin) return nothing;
    const said = keyFigure.behind(origin.label);
    return html`<div class="banner plain" part="origin" role="group" tabindex="-1" aria-label=${said} data-landing>
      ${icon('info')}<span .textContent=${said}></span>
      <button type="button" class="button" part="button" @click=${this.goBack}>
        <span .textContent=${keyFigure.back}></span>
      </button>
    </div>`;
  }

  private newDoor(): KpiDoor {
    const { host, rows } = this;
    return {
      isBehind: (section, asked) => section === rows.section && saysTheSame(asked, rows.asked()),
      open: (origin) => {
        rows.widen?.();
        this.origin = origin;
        this.isAwaited = true;
        host.requestUpdate();
      },
    };
  }

  private readonly goBack = (): void => {
    const { origin } = this;
    this.origin = undefined;
    this.host.requestUpdate();
    // Not left to the focus: WebKit scrolls to it a moment later, and not at all where something else moved meanwhile.
    origin?.figure.focus({ preventScroll: true });
    origin?.figure.scrollIntoView({ behavior: 'instant', block: 'nearest' });
  };
}
