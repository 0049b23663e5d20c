/** Name of the database of scans. */
export const SCANS_NAME = 'parley-quality';
