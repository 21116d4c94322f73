const day = 86_400_000;

/** The date so many days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The Sunday of the last week that has ended, in UTC. */
export function lastCompletedSunday(now: Date): string {
  const today = now.toISOString().slice(0, 10);
  return addDays(today, -now.getUTCDay() - 7);
}

/** Whether the date is a Sunday. */
export function isSunday(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
}
