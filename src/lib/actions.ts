import { actionIds, boundKeys, type ActionId, type ActionKeys } from './action-keys.ts';
import { isFreeChord, isFreeKey } from './is-free-key.ts';
import { pressedKey } from './pressed-key.ts';
import { getSettings, type Settings } from './settings.ts';

/** How an action was asked for. */
export type Asked = {
  /** With Shift: the same the other way round, or up to here. */
  shift: boolean;
  /** Where the focus was. */
  target: Element | null;
};
/** Does it. False: not this part, not now, so that another may. */
type Run = (asked: Asked) => unknown;
type Offer = { run: Run; within: (() => Element | null) | undefined };

const offers = new Map<ActionId, Offer[]>();

/**
 * What is on the screen says what it can do; the key and the command palette then do it. Returns the way to take it back.
 * @param within of two that offer the same, the one that the focus is within is meant, else the one without a place
 */
export function offerActions(
  runs: Partial<Record<ActionId, Run>>,
  within?: () => Element | null,
): () => void {
  const mine: [ActionId, Offer][] = [];
  for (const id of actionIds) {
    const run = runs[id];
    if (run === undefined) continue;
    const offer = { run, within };
    mine.push([id, offer]);
    offers.set(id, [offer, ...(offers.get(id) ?? [])]);
  }
  return () => {
    for (const [id, offer] of mine)
      offers.set(
        id,
        (offers.get(id) ?? []).filter((one) => one !== offer),
      );
  };
}

/** Does it as a key would; false if nothing on the screen can. */
export function runAction(id: ActionId, asked: Asked): boolean {
  const all = offers.get(id) ?? [];
  const { target } = asked;
  const here = all.filter(({ within }) => target !== null && within?.()?.contains(target));
  const anywhere = all.filter(({ within }) => within === undefined);
  return [...here, ...anywhere, ...all].some(({ run }) => run(asked) !== false);
}

/** What can be done now. */
export const availableActions = (): readonly ActionId[] =>
  actionIds.filter((id) => (offers.get(id) ?? []).length > 0);

/** Runs actions by their keys, as the settings have them. Called once, by the app. Returns the way to stop. */
export function listenForKeys(): () => void {
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** Going from row to row is all that a key may do on and on while it is held down. */
const goOn = new Set<ActionId>(['down', 'up']);

function onKey(event: KeyboardEvent): void {
  const settings = getSettings();
  const key = pressedKey(event);
  if (key === null || !settings.shortcuts || !(key.startsWith('mod+') ? isFreeChord : isFreeKey)(event))
    return;
  const keys = keysOf(settings);
  const id = actionIds.find((one) => keys[one] === key);
  if (id === undefined || (event.repeat && !goOn.has(id))) return;
  const target = event.target instanceof Element ? event.target : null;
  if (runAction(id, { shift: event.shiftKey, target })) event.preventDefault();
}

let last: { chosen: Settings['keys']; keys: ActionKeys } | null = null;

/** The keys in force; the same object as long as nothing is changed. */
export function keysOf({ keys: chosen }: Settings): ActionKeys {
  if (last?.chosen !== chosen) last = { chosen, keys: boundKeys(chosen) };
  return last.keys;
}
