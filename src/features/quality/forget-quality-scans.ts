import { SCANS_NAME } from './scans-name.ts';

/** Forgets all that this browser keeps of a person's scans: on signing out. */
export async function forgetQualityScans(owner: string): Promise<void> {
  if (!(await indexedDB.databases()).some(({ name }) => name === SCANS_NAME)) return;
  const [{ qualityScan }, { openIndexedDbScanStore }] = await Promise.all([
    import('./quality-scan.ts'),
    import('./indexed-db-scan-store.ts'),
  ]);
  qualityScan.end();
  await (await openIndexedDbScanStore(Date.now())).forgetAllOf(owner);
}
