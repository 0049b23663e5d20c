/**
 * The value below which a share of all lies.
 * @param {number[]} values
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Measures several things by turns, so that whatever else the machine does hits all of them alike. The first turn warms
 * up and does not count.
 * @param {number} turns
 * @param {(() => Promise<number>)[]} measures
 * @returns {Promise<number[][]>} for each, its values
 */
export async function byTurns(turns, measures) {
  /** @type {number[][]} */
  const values = measures.map(() => []);
  for (let turn = 0; turn <= turns; turn++)
    for (const [i, measure] of measures.entries()) {
      const value = await measure();
      if (turn > 0) values[i]?.push(value);
    }
  return values;
}
