import type { Plot } from '../messages/script.ts';
import type { Store } from './store.ts';

/** What the texts of a conversation are written from. */
export function plotOf(store: Store, index: number): Plot {
  return {
    index,
    salt: store.get('salt', index),
    topic: store.get('topic', index),
    app: store.get('app', index),
    createdAt: store.get('createdAt', index),
    firstCount: store.get('firstCount', index),
  };
}
