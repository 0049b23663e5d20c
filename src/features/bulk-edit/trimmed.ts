import type { Edit } from './edit.ts';

/** An edit without blanks round its title; a title of blanks only is none. */
export function trimmed({ title, ...others }: Edit): Edit {
  const text = title?.trim() ?? '';
  return text === '' ? others : { ...others, title: text };
}
