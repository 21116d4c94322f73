/** What elements tell of themselves once their code is here. */
type Arriving = Element & { readonly state?: string; readonly updateComplete?: Promise<unknown> };

/** How long the others wait for code, ms: a file may be missing. */
const longestForCode = 5000;
/** How long they wait for answers then, ms: where these are slow, there is time to bring everything meanwhile. */
const longestForAnswers = 2000;
/** From an answer until it is painted, ms. */
const pause = 100;

/**
 * Brings elements that no visitor sees when those that are seen show what they asked for, or why they cannot, so that their code, their questions and
 * their drawing are in nobody's way. One that comes into sight is brought at once, and all others, in any case, two seconds after the code of the seen ones is
 * here, or could not be had in five.
 */
export async function bringLater(
  others: readonly Element[],
  seen: readonly Element[],
  bring: (element: Element) => Promise<void>,
): Promise<void> {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void bring(target);
  });
  for (const element of others) observer.observe(element);
  await Promise.race([Promise.all(seen.map(asks)), passed(longestForCode)]);
  await Promise.race([Promise.all(seen.map(shows)), passed(longestForAnswers)]);
  await passed(pause);
  observer.disconnect();
  for (const element of others) if (element.isConnected) void bring(element);
}

/** The first update finds out whether there is something to ask. */
async function asks(element: Arriving): Promise<void> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
}

async function shows(element: Arriving): Promise<void> {
  while (element.state === 'loading') {
    await new Promise((done) => element.addEventListener('hub-state-change', done, { once: true }));
  }
}

const passed = (time: number) => new Promise((done) => setTimeout(done, time));
