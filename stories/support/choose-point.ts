import '../../src/elements/partner-hub/partner-hub.define.js';
import { selectedPoint } from '../../src/families/chart/selected-point.js';
import type { SelectedPoint } from '../../src/families/chart/selected-point.js';
import { reaches, type Stateful } from './reaches.js';

/** Waits until the element with this tag is ready, then does what a click on a figure of a chart of the same provider does. */
export async function choosePoint(canvas: HTMLElement, tag: string, point: SelectedPoint): Promise<void> {
  await reaches(canvas.querySelector<Stateful>(tag)!, 'ready');
  canvas.querySelector('partner-hub')!.hub.set(selectedPoint, point);
}
