import { hexOf, objectId } from '../data/object-id.ts';
import { hashText } from '../data/random.ts';

const names = [
  'Jiwon Han',
  'Minji Seo',
  'Doyun Lee',
  'Haruka Mori',
  'Emma Lindgren',
  'Chidi Eze',
  'Ana Souza',
  'Kavya Rao',
];

/** The agents whom conversations can be assigned to. No operation of the API lists them. */
export const agents: readonly { id: string; name: string }[] = names.map((name) => ({
  id: objectId('Agent', hexOf(hashText(`agent ${name}`), 8)),
  name,
}));
