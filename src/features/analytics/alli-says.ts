import type { Translate } from '../../i18n/i18n-store.ts';
import { bucketName } from './bucket-words.ts';
import type { DayAnswer } from './day-answer.ts';

/**
 * What Alli's answers say besides the counts: state, campaigns, errors. Each is said once if all answers agree, else for
 * each piece of the range by itself: nothing tells whether numbers of campaigns may be added.
 */
export function alliSays(
  answers: readonly DayAnswer[],
  { t, language }: { t: Translate; language: string },
): string[] {
  const spread = <T>(read: (answer: DayAnswer) => T | null, write: (value: T) => string): string[] => {
    const given = answers.flatMap((answer) => {
      const value = read(answer);
      return value === null ? [] : [{ value, range: answer.range }];
    });
    const [first] = given;
    if (first === undefined) return [];
    if (given.length === answers.length && given.every(({ value }) => value === first.value))
      return [write(first.value)];
    return given.map(({ value, range }) =>
      t('counts.ofSpan', { words: write(value), span: bucketName(range, t, language, 'dated') }),
    );
  };
  const strange = answers.reduce((sum, answer) => sum + answer.strange, 0);
  return [
    ...spread(
      ({ state }) => state,
      (state) => t('counts.state', { state }),
    ),
    ...spread(
      ({ campaignCount }) => campaignCount,
      (count) => t('counts.campaigns', { count }),
    ),
    ...spread(
      ({ errors }) => errors,
      (errors) => t('counts.errors', { errors }),
    ),
    ...(strange > 0 ? [t('counts.strange', { count: strange })] : []),
  ];
}
