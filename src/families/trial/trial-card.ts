import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Trial } from '../../api/contract.js';
import { licenseMeter } from '../../components/license-meter/license-meter.js';
import { icon } from '../../core/element/icons.js';
import type { Here } from '../../domain/today.js';
import { EXTENSION_DAYS, trialExtension, trialTime } from '../../domain/trials.js';
import type { TrialTime } from '../../domain/trials.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import { balanceWords, daysWords, productWords, trialStatusText, trialTone, useWords } from './trial-words.js';
import type { TrialWords } from './trial-words.js';

/** What a trial is drawn with. */
export interface TrialCardContext extends TrialWords {
  readonly text: TrialWords['text'] & LicenseTexts;
  readonly here: Here;
  /** The level of its heading, 1 to 6. */
  readonly level: number;
  /** The trial that is being extended; undefined: none. */
  readonly extending?: string;
  /** Extends a trial; undefined where that is not offered. */
  readonly extend?: (trial: Trial) => unknown;
}

/** One trial in detail: what is tried, from when to when, how much of its time and of its licenses is used, and a button that extends it. */
export function trialCard(trial: Trial, context: TrialCardContext): TemplateResult {
  const time = trialTime(trial, context.here);
  return html`<div class="card-head">
      <div class="name" part="name" role="heading" aria-level=${context.level}>
        <bdi .textContent=${trial.name}></bdi>
      </div>
      <span class="badge ${trialTone(trial, time)}" part="badge"
        ><bdi class="badge-text" .textContent=${trialStatusText(trial, time, context)}></bdi
      ></span>
    </div>
    <ul class="products" part="products" role="list" aria-label=${context.text.customerTrials.products}>
      ${productWords(trial, context).map(
        ({ name, licenses }) =>
          html`<li><bdi .textContent=${name}></bdi><span .textContent=${licenses && `: ${licenses}`}></span></li>`,
      )}
    </ul>
    <div class="measures">${timeView(trial, time, context)}${licensesView(trial, context)}</div>
    ${extensionView(trial, context)}`;
}

function timeView({ startDate, endDate }: Trial, time: TrialTime, context: TrialCardContext): TemplateResult {
  const { text, format } = context;
  const { customerTrials } = text;
  const { passed } = time;
  const words = passed && customerTrials.passed(format.number(passed.days), format.number(passed.of));
  return html`<div class="measure" part="time">
    <p class="days-left" .textContent=${daysWords(time, context)}></p>
    ${
      passed
        ? html`<progress
            class="passed"
            part="progress"
            max=${passed.of}
            .value=${passed.days}
            aria-label=${customerTrials.time}
            aria-valuetext=${words ?? nothing}
          ></progress>`
        : nothing
    }
    <dl class="dates">
      <div>
        <dt .textContent=${customerTrials.start}></dt>
        <dd .textContent=${format.date(startDate)}></dd>
      </div>
      <div>
        <dt .textContent=${customerTrials.end}></dt>
        <dd .textContent=${format.date(endDate)}></dd>
      </div>
    </dl>
  </div>`;
}

function licensesView(trial: Trial, context: TrialCardContext): TemplateResult {
  const balance = balanceWords(trial, context);
  const { text, format } = context;
  return html`<div class="measure" part="licenses">
    <p class="use" .textContent=${useWords(trial, context)}></p>
    ${licenseMeter(trial.licenses, { text: text.license, format })}
    <p class="balance" ?hidden=${!balance} .textContent=${balance ?? ''}></p>
  </div>`;
}

/** A button that cannot be used now says why, and can be reached all the same. */
function extensionView(trial: Trial, context: TrialCardContext): TemplateResult | typeof nothing {
  const { here, extend, extending, text, format } = context;
  const extension = extend && trialExtension(trial, here.now);
  if (!extension) return nothing;
  const { customerTrials } = text;
  const days = format.count(EXTENSION_DAYS);
  const reason = extension.isLater ? '' : customerTrials.notLater(format.date(extension.endDate), days);
  const isExtending = extending === trial.id;
  const isDisabled = !extension.isLater || extending !== undefined;
  // An id may hold anything, but `aria-describedby` ends at a space.
  const reasonId = `reason-${encodeURIComponent(trial.id)}`;
  return html`<div class="extension" part="extension">
    <button
      type="button"
      class="button"
      part="extend-button"
      data-focus=${trial.id}
      aria-label=${isExtending ? nothing : customerTrials.extendOf(trial.name, days)}
      aria-disabled=${isDisabled ? 'true' : nothing}
      aria-describedby=${reason ? reasonId : nothing}
      @click=${() => !isDisabled && extend(trial)}
    >
      <span .textContent=${isExtending ? customerTrials.extending : customerTrials.extend(days)}></span>
    </button>
    ${reason ? html`<p class="reason" id=${reasonId}>${icon('info')}<span .textContent=${reason}></span></p>` : nothing}
  </div>`;
}
