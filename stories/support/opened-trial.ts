import type { StartTrial } from '../../src/elements/start-trial/start-trial.js';
import { reaches } from './reaches.js';

/** The element of the story with its dialog open. */
export async function openedTrial(canvas: HTMLElement): Promise<StartTrial> {
  const element = canvas.querySelector<StartTrial>('start-trial')!;
  await reaches(element, 'ready');
  element.open = true;
  await trialPart(element, 'form');
  return element;
}

/** Something inside the dialog, once it is there. */
export async function trialPart(element: StartTrial, selector: string): Promise<HTMLElement> {
  const find = () =>
    element.shadowRoot!.querySelector('[part="trial-dialog"]')?.shadowRoot?.querySelector<HTMLElement>(selector);
  while (!find()) await new Promise(requestAnimationFrame);
  return find()!;
}
