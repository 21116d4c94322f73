import { scaleOf } from '../../core/element/on-screen.js';

/**
 * Follows a pointer that drags the edge of a header cell, with its main button.
 * @param onWidth gets the wanted width while the pointer moves, px
 * @returns when the pointer was let go
 */
export function dragWidth(
  event: PointerEvent,
  { width, isRightToLeft }: { width: number; isRightToLeft: boolean },
  onWidth: (width: number) => void,
): Promise<void> {
  if (event.button !== 0) return Promise.resolve();
  event.preventDefault();
  const handle = event.currentTarget as HTMLElement;
  const start = event.clientX;
  const pixel = (isRightToLeft ? -1 : 1) / scaleOf(handle.closest<HTMLElement>('[role="row"]')!).x;
  handle.setPointerCapture(event.pointerId);
  return new Promise((resolve) => {
    const ended = new AbortController();
    const { signal } = ended;
    const end = () => {
      ended.abort();
      resolve();
    };
    handle.addEventListener('pointermove', (move) => onWidth(width + pixel * (move.clientX - start)), { signal });
    handle.addEventListener('lostpointercapture', end, { signal });
  });
}
