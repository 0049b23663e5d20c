/** Milliseconds that a run will still take, if it goes on as it has; null while that cannot be told. */
export function timeLeft(
  since: { at: number; answered: number },
  answered: number,
  total: number,
  nowMs: number,
): number | null {
  const done = answered - since.answered;
  const took = nowMs - since.at;
  return done <= 0 || took < 1000 ? null : ((total - answered) * took) / done;
}
