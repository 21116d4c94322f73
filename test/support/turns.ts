/** Lets everything happen that is already on its way, such as promises and the tasks that they set off, without waiting for time. */
export async function turns(count = 5): Promise<void> {
  for (let turn = 0; turn < count; turn += 1)
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), resolve(undefined));
      port2.postMessage(undefined);
    });
}
