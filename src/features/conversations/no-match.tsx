import { useQueries } from '@tanstack/react-query';
import { SearchX, X } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Blank } from '../../ui/blank.tsx';
import { Button } from '../../ui/button.tsx';
import { conversationQueries } from './queries.ts';
import { setFilters, withoutFilters, type ConversationSearch, type FilterName } from './search.ts';

type NoMatchProps = {
  search: ConversationSearch;
  words: (name: FilterName) => string;
  onRemove: (names: readonly FilterName[]) => void;
};

/**
 * No conversation matches. Which filter excludes most is found by asking for the first page without each of them: Alli
 * gives no counts, so a page that is not the last reads as "or more".
 */
export function NoMatch({ search, words, onRemove }: NoMatchProps) {
  const { t } = useTranslation();
  const names = setFilters(search);
  const probes = useQueries({
    queries: names.map((name) => conversationQueries.probe({ ...search, ...withoutFilters([name]) })),
  });
  const counts = probes.map(({ data }, index) => ({
    name: names[index],
    count: data?.rows.length ?? 0,
    more: data !== undefined && data.cursor !== null,
  }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a), {
    name: undefined,
    count: 0,
    more: false,
  });
  const blamed = probes.every((probe) => !probe.isPending) ? most.name : undefined;

  return (
    <Blank
      icon={<SearchX aria-hidden />}
      title={t('list.noMatch.title')}
      actions={
        <>
          {blamed !== undefined && names.length > 1 && (
            <Button icon={<X />} onClick={() => onRemove([blamed])}>
              {t('list.noMatch.without', { filter: words(blamed) })}
            </Button>
          )}
          <Button variant={names.length > 1 ? 'quiet' : 'default'} onClick={() => onRemove(names)}>
            {t('list.clearFilters')}
          </Button>
        </>
      }
    >
      <p role="status">{sentence()}</p>
    </Blank>
  );

  function sentence(): string {
    if (probes.some((probe) => probe.isPending)) return t('list.noMatch.searching');
    if (blamed !== undefined) {
      const values = { filter: words(blamed), count: most.count };
      return most.more ? t('list.noMatch.blameMany', values) : t('list.noMatch.blame', values);
    }
    return probes.some((probe) => probe.isError) ? t('list.noMatch.failed') : t('list.noMatch.together');
  }
}
