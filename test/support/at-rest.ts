import { expect, nextFrame } from '@open-wc/testing';

/** What turns for ever goes on, and what follows a scroll position. */
const ends = ({ effect, timeline }: Animation) =>
  timeline === document.timeline && effect?.getComputedTiming().endTime !== Infinity;

/** A tree and the shadow trees in it: Firefox tells of the animations of one tree only. */
function treesOf(tree: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = Array.from(tree.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot);
  return [tree, ...roots.flatMap((root) => (root ? treesOf(root) : []))];
}

/** Ends what moves in the page: colors on their way to others, dialogs that fade in. */
export async function atRest(): Promise<void> {
  const moving = () => treesOf(document).flatMap((tree) => tree.getAnimations().filter(ends));
  for (let animations = moving(); animations.length > 0; animations = moving()) {
    for (const animation of animations) animation.finish();
    await nextFrame();
  }
}

/** Axe finds nothing in an element once it is at rest: what fades in is too faint for a while. */
export async function expectAccessible(element: Element): Promise<void> {
  await atRest();
  await expect(element).to.be.accessible();
}
