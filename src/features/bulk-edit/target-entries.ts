import type { DirectoryEntry } from '../../contract/directory.ts';
import type { FilterKind } from './target.ts';

/** Users, apps and categories that are known, by the directory or from rows. Any other id can be typed. */
export type TargetEntries = Record<FilterKind, readonly DirectoryEntry[]>;
