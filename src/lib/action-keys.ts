/**
 * Everything that a key can do, with the key that does it until somebody chooses another; empty: none yet. A key is a small
 * letter, a sign, or `mod+` and a letter (Ctrl, or Cmd). With a letter, Shift is free to mean the same the other way round.
 */
export const defaultKeys = {
  palette: 'mod+k',
  help: '?',
  conversations: '',
  analytics: '',
  review: '',
  activity: '',
  settings: '',
  search: '/',
  down: 'j',
  up: 'k',
  select: 'x',
  open: 'o',
  edit: 'e',
  selectAll: '',
  clearFilters: '',
  export: '',
  previous: '[',
  next: ']',
  answer: 'a',
  citation: 'c',
  good: 'g',
  bad: 'b',
  find: '',
  rename: '',
  copyLink: '',
} as const satisfies Record<string, string>;

export type ActionId = keyof typeof defaultKeys;
export type ActionKeys = Readonly<Record<ActionId, string>>;

export const actionIds = Object.keys(defaultKeys).filter((id): id is ActionId => id in defaultKeys);

/** What can be a key: one sign that is seen, a capital only as its small letter; or Ctrl and a letter. */
const KEY = /^(?:mod\+[a-z]|[^\p{C}\p{Z}\p{Lu}])$/u;
export const isActionKey = (key: string): boolean => KEY.test(key);

/**
 * The key of each action. What was chosen goes before what comes with the app, and no key does two things: of two that were
 * given the same one the first here has it, the other has none. What is no action or no key is left out.
 */
export function boundKeys(chosen: Readonly<Record<string, string>>): ActionKeys {
  const keys: Record<ActionId, string> = { ...defaultKeys };
  const taken = new Set<string>();
  const isChosen = (id: ActionId) =>
    Object.hasOwn(chosen, id) && (chosen[id] === '' || isActionKey(chosen[id] ?? ''));
  const bind = (id: ActionId, key: string) => {
    keys[id] = taken.has(key) ? '' : key;
    if (key !== '') taken.add(key);
  };
  for (const id of actionIds) if (isChosen(id)) bind(id, chosen[id] ?? '');
  for (const id of actionIds) if (!isChosen(id)) bind(id, defaultKeys[id]);
  return keys;
}
