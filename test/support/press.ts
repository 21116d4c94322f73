import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, as a person does: `press('ArrowDown', 'Shift+Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const chord of keys) {
    const modifiers = chord.split('+').slice(0, -1);
    for (const modifier of modifiers) await sendKeys({ down: modifier });
    await sendKeys({ press: chord.split('+').at(-1)! });
    for (const modifier of modifiers.reverse()) await sendKeys({ up: modifier });
  }
}
