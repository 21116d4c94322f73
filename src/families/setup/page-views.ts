import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SetupStep, Terms } from '../../api/contract.js';
import { safeLink } from '../../api/links.js';
import { fieldError } from '../../components/form/form-errors.js';
import type { SetupTexts } from '../../locales/setup-texts.js';

type Words = SetupTexts['setup'];

/** How the terms stand. */
interface TermsState {
  readonly terms: Terms;
  readonly isAccepted: boolean;
  /** Where they are accepted; nothing for those who may not. */
  readonly acceptance: unknown;
}

/** The page of the terms: what they are for, where they are, and the field that accepts them. */
export function termsPage({ terms, isAccepted, acceptance }: TermsState, { terms: text }: Words): TemplateResult {
  const { version, url } = terms;
  const href = safeLink(url);
  const link = href
    ? html`<a part="terms-link" href=${href} target="_blank" rel="noopener noreferrer"
        ><span .textContent=${text.link(version)}></span
      ></a>`
    : html`<bdi .textContent=${text.noLink(version, url)}></bdi>`;
  return html`<p class="lead" .textContent=${isAccepted ? text.accepted(version) : text.lead}></p>
    <p class="lead">${link}</p>
    ${isAccepted ? nothing : acceptance}`;
}

/** How the field that accepts the terms stands. */
interface Acceptance {
  readonly version: string;
  /** It was ticked for this version, and not sent yet. */
  readonly isTicked: boolean;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  onTick(isTicked: boolean): void;
}

/** The field that accepts the terms. It has the API's own name, so that a refusal of the version finds it. */
export function acceptanceForm(acceptance: Acceptance, { terms }: Words): TemplateResult {
  const { version, isTicked, problem, onTick } = acceptance;
  return html`<form id="terms">
    <label class="choice">
      <input
        type="checkbox"
        name="acceptedTermsVersion"
        .value=${version}
        .checked=${isTicked}
        @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
        aria-describedby="terms-error"
        aria-invalid=${problem ? 'true' : 'false'}
      />
      <span .textContent=${terms.accept(version)}></span>
    </label>
    ${fieldError('terms-error', problem)}
  </form>`;
}

/** The page of a step of the API's: what to do. The ids of steps are the API's own; for one that is not known there is a general word. */
export function stepPage({ id, state }: SetupStep, mayChange: boolean, { step }: Words): TemplateResult {
  const hint = Object.hasOwn(step.hints, id) ? step.hints[id] : step.hints['other'];
  const isCompleted = state === 'completed';
  const then = isCompleted ? step.isCompleted : step.then;
  return html`<p class="lead" .textContent=${hint ?? ''}></p>
    ${isCompleted || mayChange ? html`<p class="lead" .textContent=${then}></p>` : nothing}`;
}
