import type { Person } from '../../contract/person.ts';

/** How somebody is called: by name, else by e-mail. */
export const displayName = ({ name, email, id }: Person): string => name ?? email ?? id;
