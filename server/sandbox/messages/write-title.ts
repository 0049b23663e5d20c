import { mix, pick } from '../data/random.ts';
import { fillTemplate } from './fill-template.ts';
import { topicOf, type Plot } from './script.ts';

/** The template of the title that Alli gave; half of the conversations without a chat have an empty one. */
export function titleTemplate(plot: Plot): string {
  if (plot.firstCount === 0 && plot.salt % 2 === 0) return '';
  return pick(topicOf(plot).titles, mix(plot.salt, 50));
}

/** The title that Alli gave. */
export function writeTitle(plot: Plot): string {
  const { salt, createdAt } = plot;
  return fillTemplate(titleTemplate(plot), { salt, language: topicOf(plot).language, createdAt });
}
