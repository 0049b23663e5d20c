import { useSyncExternalStore } from 'react';
import { getSettings, subscribeSettings, type Settings } from '../../lib/settings.ts';

/** The settings of this browser; the component follows a change, also one made in another tab. */
export const useSettings = (): Settings => useSyncExternalStore(subscribeSettings, getSettings);
