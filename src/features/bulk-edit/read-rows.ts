import { mapInFlight } from '../../lib/map-in-flight.ts';
import { readPatiently } from '../../lib/read-patiently.ts';
import type { Reading } from './plan-undo.ts';
import { readConversation } from './read-conversation.ts';

/** Reads at once, as no limit of the API is known (FACTS of the API). */
const READS_IN_FLIGHT = 4;

/** Reads conversations one by one. What cannot be read is null; so is the rest once the signal is aborted. */
export async function readRows(
  ids: readonly string[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  await mapInFlight(ids, READS_IN_FLIGHT, async (id) => {
    try {
      const row = signal.aborted ? null : await readPatiently(() => readConversation(id, signal), signal);
      readings.set(id, row);
    } catch {
      readings.set(id, null);
    }
    onProgress(readings.size);
  });
  return readings;
}
