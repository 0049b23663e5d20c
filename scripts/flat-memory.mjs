/**
 * Whether memory stays as it is. The first fifth warms up: code is compiled and caches fill. Of the rest the median of the
 * last third may lie above that of the first by a tenth and 2 MB, which is what collecting leaves open.
 * @param {readonly number[]} bytes samples at even times, each after collecting garbage
 */
export function flatMemory(bytes) {
  const warm = bytes.slice(Math.ceil(bytes.length / 5));
  const third = Math.floor(warm.length / 3);
  if (third < 3) throw new RangeError('too few samples to say anything');
  const [first, last] = [median(warm.slice(0, third)), median(warm.slice(-third))];
  return { first, last, isFlat: last <= first * 1.1 + 2 * 1024 * 1024 };
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
