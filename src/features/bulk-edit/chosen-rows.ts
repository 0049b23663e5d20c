/** The conversations that are chosen in the list, asked when something is shown. */
export type ChosenRows = { has: (id: string) => boolean; add: (ids: readonly string[]) => void };
