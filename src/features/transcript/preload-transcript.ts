import { loadAreas } from '../../i18n/i18n-store.ts';
import { loadRichBodies } from './rich-bodies.ts';

/** Fetches code and words that a transcript needs, so that opening one waits only for its messages. */
export function preloadTranscript(): void {
  loadRichBodies();
  void loadAreas(['transcript', 'states']).catch(() => undefined);
}
