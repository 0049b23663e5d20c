import { useSyncExternalStore } from 'react';
import { getSnapshot, subscribe, type Snapshot } from './i18n-store.ts';

/** The words of the app in the language shown; the component follows a change of language. */
export const useTranslation = (): Snapshot => useSyncExternalStore(subscribe, getSnapshot);
