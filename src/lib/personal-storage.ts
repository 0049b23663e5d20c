/** What this browser keeps beside drafts of one person's doing, by the beginning of its name. */
const PERSONAL = ['parley.set.', 'parley.place.', 'parley.review.'];
const OWNER = 'parley.person';

/** Forgets what was set on this device, places in lists, and reviews. */
export function forgetPersonalStorage(): void {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const name of Object.keys(storage))
        if (name === OWNER || PERSONAL.some((prefix) => name.startsWith(prefix))) storage.removeItem(name);
  } catch {
    // Storage is forbidden: there is nothing in it.
  }
}

/** Says whose this browser is from here on: what it keeps of somebody else is forgotten. */
export function claimPersonalStorage(personId: string): void {
  try {
    if (localStorage.getItem(OWNER) === personId) return;
    forgetPersonalStorage();
    localStorage.setItem(OWNER, personId);
  } catch {
    // As above.
  }
}
