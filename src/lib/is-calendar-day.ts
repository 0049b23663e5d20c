/** Whether `YYYY-MM-DD` is a day of the calendar. `Date.parse` alone takes 30 February for 2 March. */
export function isCalendarDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(`${day}T`);
}
