/** Settles as a promise does, or after `ms` where that takes longer. A rejection counts as an end: it is another's to tell. */
export async function atTheLatest(promise: Promise<unknown>, ms: number): Promise<void> {
  const waited = new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.race([promise.catch(() => undefined), waited]);
}
